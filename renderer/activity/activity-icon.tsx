import {
  ArrowLeftRight,
  FileDown,
  FileUp,
  FileWarning,
  Hourglass,
  KeyRound,
  Link2Off,
  ListX,
  Lock,
  LockOpen,
  type LucideIcon,
  Plug,
  RefreshCw,
  RefreshCwOff,
  RotateCcw,
  ShieldCheck,
  SlidersHorizontal,
  TriangleAlert,
  Unplug,
} from 'lucide-react';
import type { ActivityKind } from '../../electron/ipc/contract.ts';
import type { Tone } from '../messages/health-text.ts';

const icons: Record<ActivityKind, LucideIcon> = {
  connected: Plug,
  reconsented: Plug,
  'consent-failed': TriangleAlert,
  refreshed: RefreshCw,
  'refresh-failed': RefreshCwOff,
  'grant-ended': Link2Off,
  'api-called': ArrowLeftRight,
  'scopes-changed': SlidersHorizontal,
  disconnected: Unplug,
  revoked: ShieldCheck,
  'revocation-waits': Hourglass,
  'revocation-failed': TriangleAlert,
  'revocation-given-up': TriangleAlert,
  exported: FileUp,
  imported: FileDown,
  locked: Lock,
  unlocked: LockOpen,
  'unlock-failed': TriangleAlert,
  'protection-changed': KeyRound,
  'file-set-aside': FileWarning,
  'file-restored': RotateCcw,
  'link-refused': Link2Off,
  'activity-exported': FileUp,
  'activity-cleared': ListX,
};

/** Tells the kinds apart at a glance; the words beside it say the same. */
export function ActivityIcon({ kind, tone }: { kind: ActivityKind; tone: Tone }) {
  // A call that went wrong has a shape of its own, too.
  const Icon = kind === 'api-called' && tone !== 'unknown' ? TriangleAlert : icons[kind];
  return <Icon className={`status-icon tone-${tone}`} size={16} aria-hidden="true" />;
}

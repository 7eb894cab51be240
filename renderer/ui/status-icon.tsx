import { CircleCheck, CircleDashed, CircleX, TriangleAlert, WifiOff } from 'lucide-react';
import type { Tone } from '../messages/health-text.ts';

const icons = {
  works: CircleCheck,
  'needs-you': TriangleAlert,
  broken: CircleX,
  unknown: WifiOff,
  reading: CircleDashed,
};

/** Each meaning has a shape of its own, so that nobody needs its colour. */
export function StatusIcon({ tone, size = 14 }: { tone: Tone; size?: number }) {
  const Icon = icons[tone];
  return <Icon className={`status-icon tone-${tone}`} size={size} aria-hidden="true" />;
}

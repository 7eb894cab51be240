import type { ActivityEntry, ActivityKind } from './activity-entry.ts';

/** What people look for in the ledger. Every kind belongs to one. */
export const activityGroups = ['connects', 'renewals', 'calls', 'endings', 'files-and-security'] as const;

export type ActivityGroup = (typeof activityGroups)[number];

const groups: Record<ActivityKind, ActivityGroup> = {
  connected: 'connects',
  reconsented: 'connects',
  'consent-failed': 'connects',
  'scopes-changed': 'connects',
  refreshed: 'renewals',
  'refresh-failed': 'renewals',
  'api-called': 'calls',
  'grant-ended': 'endings',
  disconnected: 'endings',
  revoked: 'endings',
  'revocation-waits': 'endings',
  'revocation-failed': 'endings',
  'revocation-given-up': 'endings',
  exported: 'files-and-security',
  imported: 'files-and-security',
  locked: 'files-and-security',
  unlocked: 'files-and-security',
  'unlock-failed': 'files-and-security',
  'protection-changed': 'files-and-security',
  'file-set-aside': 'files-and-security',
  'file-restored': 'files-and-security',
  'link-refused': 'files-and-security',
  'activity-exported': 'files-and-security',
  'activity-cleared': 'files-and-security',
};

export function groupOf({ kind }: Pick<ActivityEntry, 'kind'>): ActivityGroup {
  return groups[kind];
}

const failures: ReadonlySet<ActivityKind> = new Set([
  'consent-failed',
  'refresh-failed',
  'grant-ended',
  'revocation-waits',
  'revocation-failed',
  'unlock-failed',
  'file-set-aside',
  'link-refused',
]);

/** Whether something did not go as it should. An attempt that the person cancelled did. */
export function isFailure({ kind, call, cause }: Pick<ActivityEntry, 'kind' | 'call' | 'cause'>): boolean {
  if (call) return call.status === null || call.status >= 400;
  const isCutShort = kind === 'imported' && cause !== null;
  return isCutShort || (failures.has(kind) && cause !== 'AUTHORIZATION_CANCELLED');
}

import type { ActivityEntry } from './activity-entry.ts';
import { type ActivityGroup, type ActivityKind, activityGroups, kindsByGroup } from './activity-kinds.ts';

const groups = Object.fromEntries(
  activityGroups.flatMap((group) => kindsByGroup[group].map((kind: ActivityKind) => [kind, group])),
) as Record<ActivityKind, ActivityGroup>;

/** Every kind belongs to one. */
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

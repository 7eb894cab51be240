/** What the ledger knows to tell of, by what people look for in it. The renderer has a text for each. */
export const kindsByGroup = {
  connects: ['connected', 'reconsented', 'consent-failed', 'scopes-changed'],
  renewals: ['refreshed', 'refresh-failed'],
  calls: ['api-called'],
  endings: [
    ...(['grant-ended', 'disconnected', 'revoked'] as const),
    ...(['revocation-waits', 'revocation-failed', 'revocation-given-up'] as const),
  ],
  'files-and-security': [
    ...(['exported', 'imported', 'locked', 'unlocked', 'unlock-failed', 'protection-changed'] as const),
    ...(['file-set-aside', 'file-restored', 'link-refused'] as const),
    ...(['activity-exported', 'activity-cleared'] as const),
  ],
} as const;

export type ActivityGroup = keyof typeof kindsByGroup;
export type ActivityKind = (typeof kindsByGroup)[ActivityGroup][number];

export const activityGroups = Object.keys(kindsByGroup) as ActivityGroup[];
export const activityKinds: ActivityKind[] = Object.values(kindsByGroup).flat();

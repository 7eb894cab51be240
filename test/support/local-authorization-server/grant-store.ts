import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Keys are `Model:id`. */
export type StoredEntries = Array<[string, AdapterPayload]>;

export interface GrantStore {
  /** For oidc-provider: one adapter per model, all over the same map. */
  adapter: (model: string) => Adapter;
  grantIdsOf(accountId: string): string[];
  /** Everything known, to be given to the next start. */
  entries(): StoredEntries;
}

/** All the server knows, in memory and without a limit: nothing vanishes but by expiry or by revocation. */
export function createGrantStore(earlier: StoredEntries = []): GrantStore {
  const entries = new Map<string, AdapterPayload>(earlier);

  const findWhere = (model: string, matches: (payload: AdapterPayload) => boolean) => {
    for (const [key, payload] of entries) if (key.startsWith(`${model}:`) && matches(payload)) return payload;
    return undefined;
  };

  return {
    adapter: (model) => ({
      upsert: async (id, payload) => void entries.set(`${model}:${id}`, payload),
      find: async (id) => entries.get(`${model}:${id}`),
      findByUid: async (uid) => findWhere(model, (payload) => payload.uid === uid),
      findByUserCode: async (userCode) => findWhere(model, (payload) => payload.userCode === userCode),
      consume: async (id) => {
        const payload = entries.get(`${model}:${id}`);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void entries.delete(`${model}:${id}`),
      revokeByGrantId: async (grantId) => {
        for (const [key, payload] of entries) {
          if (key.startsWith(`${model}:`) && payload.grantId === grantId) entries.delete(key);
        }
      },
    }),
    entries: () => [...entries],
    grantIdsOf: (accountId) =>
      [...entries.entries()]
        .filter(([key, payload]) => key.startsWith('Grant:') && payload.accountId === accountId)
        .map(([key]) => key.slice('Grant:'.length)),
  };
}

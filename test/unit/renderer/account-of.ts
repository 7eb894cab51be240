import type { AccountView } from '../../../electron/ipc/contract.ts';

/** 3 March 2026 at noon, wherever the test runs. */
export const nowMs = new Date(2026, 2, 3, 12).getTime();
export const minuteMs = 60_000;
export const dayMs = 24 * 60 * minuteMs;

/** An account that works and renews itself, or what is asked for instead. */
export function accountOf(part: Partial<AccountView> = {}): AccountView {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    position: 1,
    providerId: 'google',
    clientId: 'client-1',
    grant: 'authorization-code',
    displayName: 'Ada Lovelace',
    userName: 'ada',
    email: 'ada@example.test',
    label: '',
    color: null,
    pictureAtMs: null,
    requestedScopes: [],
    grantedScopes: [],
    takenAwayScopes: [],
    scopeLastUsedAtMs: {},
    connectedAtMs: nowMs - 60 * dayMs,
    consentedAtMs: nowMs - 60 * dayMs,
    lastUsedAtMs: nowMs,
    accessTokenExpiresAtMs: nowMs + 42 * minuteMs,
    renews: true,
    senderConstrained: false,
    forecast: null,
    health: { state: 'active' },
    keptForThisRunOnly: false,
    ...part,
  };
}

import type { Account } from '../../../electron/accounts/account.ts';

/** An account with nothing special about it, or with what is asked for instead. Connected at 0, by the clock of its test. */
export function someAccount(changes: Partial<Account> = {}): Account {
  return {
    id: '6f1c5f0e-7f0a-4d6f-9a64-0f7d6a3d2b11',
    providerId: 'github',
    clientId: 'client',
    grant: 'authorization-code',
    issuer: 'https://issuer.example',
    subject: 'ada',
    displayName: 'Ada Lovelace',
    userName: 'ada',
    email: 'ada@example.test',
    label: '',
    color: null,
    pictureUrl: '',
    requestedScopes: [],
    grantedScopes: [],
    takenAwayScopes: [],
    scopeLastUsedAtMs: {},
    connectedAtMs: 0,
    consentedAtMs: 0,
    lastUsedAtMs: 0,
    needsReconsent: null,
    ...changes,
  };
}

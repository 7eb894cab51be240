import type { RequestInput } from '../../electron/ipc/contract.ts';

export type RedirectChoice = RequestInput<'connectAccount'>['redirectKind'];

/** What an attempt was started with, so that it can be started again. */
export type Wish =
  | { kind: 'connect'; providerId: string; scopes: string[]; redirectKind: RedirectChoice }
  | { kind: 'reconsent'; accountId: string; moreScopes: string[] };

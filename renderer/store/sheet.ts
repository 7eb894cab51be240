import type { ReceiptView } from '../../electron/ipc/contract.ts';

/** The one sheet that is open over the window. */
export type Sheet =
  | { kind: 'choose-provider' }
  | { kind: 'set-up'; providerId: string; next: 'choose-access' | 'close' }
  | { kind: 'remove-set-up'; providerId: string }
  | { kind: 'choose-access'; providerId: string; scopes?: readonly string[] }
  | { kind: 'ask-more'; accountId: string }
  | { kind: 'attempt'; attemptId: string }
  | { kind: 'disconnect'; accountId: string; displayName: string; providerId: string }
  | { kind: 'receipt'; receipt: ReceiptView };

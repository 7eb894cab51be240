import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ReceiptView, WayOfConsent } from '../../electron/ipc/contract.ts';
import type { BulkRun, NotDone } from './bulk-run.ts';

/** The one sheet that is open over the window. */
export type Sheet =
  /** `error`: of what was asked for in it last. */
  | { kind: 'palette'; error?: ErrorView }
  | { kind: 'shortcuts' }
  | { kind: 'choose-provider' }
  | { kind: 'add-provider'; next: 'choose-provider' | 'close' }
  | {
      kind: 'set-up';
      providerId: string;
      next: 'choose-access' | 'close';
      clientId?: string | undefined;
      isNew?: boolean;
    }
  | { kind: 'remove-set-up'; providerId: string; clientId: string; back?: Sheet }
  | { kind: 'remove-provider'; providerId: string }
  | {
      kind: 'choose-access';
      providerId: string;
      clientId?: string | null;
      scopes?: readonly string[];
      by?: WayOfConsent;
    }
  | {
      kind: 'connect-service';
      providerId: string;
      clientId?: string | null;
      scopes?: readonly string[];
      label?: string;
    }
  | { kind: 'ask-more'; accountId: string; scopes?: readonly string[] }
  | { kind: 'attempt'; attemptId: string }
  | { kind: 'disconnect'; accountId: string; displayName: string; providerId: string }
  | { kind: 'receipt'; receipt: ReceiptView; exposed?: boolean }
  | { kind: 'revoke-exposed'; accountId: string }
  | { kind: 'revoke-everywhere' }
  | { kind: 'receipts'; receipts: readonly ReceiptView[]; kept: number; stayed?: readonly string[] }
  | { kind: 'disconnect-accounts'; accountIds: readonly string[] }
  | { kind: 'bulk-report'; what: BulkRun['what']; done: number; failed: readonly NotDone[] }
  | { kind: 'give-up-revocation'; revocationId: string }
  | { kind: 'protect-by-passphrase' }
  | { kind: 'change-passphrase' }
  | { kind: 'use-key-store' }
  | { kind: 'go-on-with-key-store'; next: 'close' | 'import' }
  | { kind: 'export' }
  | { kind: 'import' }
  | { kind: 'export-activity' }
  | { kind: 'clear-activity' }
  | { kind: 'leave' };

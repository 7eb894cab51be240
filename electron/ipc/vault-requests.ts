import * as v from 'valibot';
import { nothingSchema } from './field-schemas.ts';
import { lockAfterIdleMinutesSchema, passphraseSchema, setAsideNameSchema } from './vault-schemas.ts';

/** What keeps the vault: its protection, its lock, and files that were set aside. */
export const vaultRequests = {
  /** Puts everything under a passphrase, from the key store or where there is none. Ready once all is encrypted anew. */
  protectByPassphrase: { input: v.strictObject({ passphrase: passphraseSchema }), output: nothingSchema },
  /** Puts everything back under the system's key store; the vault must be unlocked. */
  protectByKeyStore: { input: nothingSchema, output: nothingSchema },
  changePassphrase: {
    input: v.strictObject({ current: passphraseSchema, next: passphraseSchema }),
    output: nothingSchema,
  },
  unlockVault: { input: v.strictObject({ passphrase: passphraseSchema }), output: nothingSchema },
  /** Locks a passphrase vault at once. What a refresh under way brings is still written. */
  lockVault: { input: nothingSchema, output: nothingSchema },
  chooseLocking: {
    input: v.strictObject({
      lockAfterIdleMinutes: lockAfterIdleMinutesSchema,
      lockOnScreenLock: v.boolean(),
    }),
    output: nothingSchema,
  },
  /** The key store changed or lost its key: goes on with the one that is there. What can't be read stays on the disk as it is. */
  goOnWithThisKeyStore: { input: nothingSchema, output: nothingSchema },
  /** Puts a file that was set aside back in its place, if it can be read now; what stands there is set aside in its turn. */
  restoreSetAside: { input: v.strictObject({ name: setAsideNameSchema }), output: nothingSchema },
  /** Deletes a file that was set aside. */
  removeSetAside: { input: v.strictObject({ name: setAsideNameSchema }), output: nothingSchema },
  /** Shows the vault folder in the system's file manager. */
  showVaultFolder: { input: nothingSchema, output: nothingSchema },
  /** Shows the log in the system's file manager. */
  showLog: { input: nothingSchema, output: nothingSchema },
} as const;

import { AppError } from '../errors/app-error.ts';
import type { ErrorCode } from '../errors/error-codes.ts';
import type { KeptSecret } from './kept-secret.ts';
import { isUnderVaultKey } from './passphrase-vault.ts';
import type { ProtectionFile } from './protection-file.ts';
import type { KeyStore, KeyStoreState } from './secret-cipher.ts';

const checkText = 'Holdfast';
const checkPurpose = 'check value';

export type ConfirmedState =
  | { state: 'checking' }
  | KeyStoreState
  /** Another key store than the one that holds the key of this vault. */
  | { state: 'changed'; backend: string; earlierBackend: string }
  /** The same key store, which no longer has the key. */
  | { state: 'key-lost'; backend: string };

const codes: Record<Exclude<ConfirmedState['state'], 'ready'>, ErrorCode> = {
  checking: 'STORAGE_KEY_STORE_UNAVAILABLE',
  locked: 'STORAGE_KEY_STORE_LOCKED',
  hanging: 'STORAGE_KEY_STORE_HANGING',
  missing: 'STORAGE_KEY_STORE_UNAVAILABLE',
  'plain-text': 'STORAGE_KEY_STORE_PLAIN_TEXT',
  changed: 'STORAGE_KEY_STORE_CHANGED',
  'key-lost': 'STORAGE_KEY_LOST',
};

/** Why nothing can be encrypted or read in this state. */
export function errorOf(state: keyof typeof codes): AppError {
  return new AppError(codes[state]);
}

export interface ConfirmParts {
  keyStore: KeyStore;
  file: ProtectionFile;
  /** Tells a vault from before there was a check value from an empty one. */
  keptSecrets: () => KeptSecret[];
}

export interface Confirmed {
  state: ConfirmedState;
  /** The key store asks for everything to be encrypted anew. */
  encryptAgain: boolean;
}

/**
 * Finds out whether the key store that is there has the key that this vault is under.
 * @throws AppError STORAGE_FILE_NEWER, STORAGE_READ_FAILED where the vault does not say what it is under
 */
export async function confirmKeyStore(parts: ConfirmParts, backend: string): Promise<Confirmed> {
  const protection = parts.file.get();
  const ready: ConfirmedState = { state: 'ready', backend };
  if (protection?.present === 'passphrase') return { state: ready, encryptAgain: false };
  try {
    if (!protection) return { state: await confirmFirst(parts, backend), encryptAgain: false };
    const opened = await open(parts.keyStore, protection.checkValue, checkPurpose);
    if (opened?.plainText === checkText) {
      // The same key under another name, as after an update of the desktop.
      if (protection.backend !== backend) ignoringStorage(() => parts.file.write({ ...protection, backend }));
      return { state: ready, encryptAgain: opened.encryptAgain };
    }
    const isSame = protection.backend === backend;
    const lost: ConfirmedState = isSame
      ? { state: 'key-lost', backend }
      : { state: 'changed', backend, earlierBackend: protection.backend };
    return { state: lost, encryptAgain: false };
  } catch (error) {
    return { state: stateFrom(error, backend), encryptAgain: false };
  }
}

/** Makes the key store what secrets are under, with a check value. @throws AppError STORAGE_* */
export async function protectByKeyStore(
  { keyStore, file }: ConfirmParts,
  backend: string,
  isComplete: boolean,
): Promise<void> {
  const checkValue = (await keyStore.encrypt(checkText, checkPurpose)).toString('base64');
  file.write({ present: 'key-store', isComplete, backend, checkValue });
}

/** A vault from before there were check values: one secret that opens is as good. */
async function confirmFirst(parts: ConfirmParts, backend: string): Promise<ConfirmedState> {
  let found = 0;
  for (const secret of parts.keptSecrets()) {
    const ciphertext = ignoringStorage(() => secret.read());
    if (!ciphertext) continue;
    found += 1;
    // No key store's, whatever it makes of it: its passphrase is gone.
    if (isUnderVaultKey(Buffer.from(ciphertext, 'base64'))) continue;
    if (!(await open(parts.keyStore, ciphertext, secret.purpose))) continue;
    await keepFirst(parts, backend, false);
    return { state: 'ready', backend };
  }
  if (found > 0) return { state: 'key-lost', backend };
  await keepFirst(parts, backend, true);
  return { state: 'ready', backend };
}

/** A disk that does not take it is asked again at the next start. */
async function keepFirst(parts: ConfirmParts, backend: string, isComplete: boolean): Promise<void> {
  try {
    await protectByKeyStore(parts, backend, isComplete);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'STORAGE_WRITE_FAILED') throw error;
  }
}

/** @returns undefined where it does not open with the key that is there */
async function open(keyStore: KeyStore, ciphertext: string, purpose: string) {
  try {
    return await keyStore.decrypt(Buffer.from(ciphertext, 'base64'), purpose);
  } catch (error) {
    if (error instanceof AppError && error.code === 'STORAGE_SECRET_UNREADABLE') return undefined;
    throw error;
  }
}

/** The key store closed while it was looked at. */
function stateFrom(error: unknown, backend: string): KeyStoreState {
  const states = ['locked', 'hanging', 'missing', 'plain-text'] as const;
  const state = states.find((each) => error instanceof AppError && codes[each] === error.code);
  if (!state) throw error;
  return { state, backend };
}

function ignoringStorage<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return undefined;
  }
}

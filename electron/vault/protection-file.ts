import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import type { DocumentFile, DocumentFolder } from './document-file.ts';
import { keyDerivationSchema } from './passphrase-key.ts';

const schemaVersion = 1;

const base64 = v.pipe(v.string(), v.base64(), v.maxLength(4096));
/** Whether every secret is under this protection: if not, those that are not are looked for at each start. */
const isComplete = v.boolean();

const protectionSchema = v.variant('present', [
  v.strictObject({
    present: v.literal('key-store'),
    isComplete,
    /** The key store's own name, so that another one can be told from one that lost its key. */
    backend: v.string(),
    /** A known text under its key. */
    checkValue: base64,
  }),
  v.strictObject({
    present: v.literal('passphrase'),
    isComplete,
    derivation: keyDerivationSchema,
    /** The vault key, sealed under the key that comes from the passphrase. */
    sealedKey: base64,
  }),
]);

export type Protection = v.InferOutput<typeof protectionSchema>;
export type KeyStoreProtection = Extract<Protection, { present: 'key-store' }>;
export type PassphraseProtection = Extract<Protection, { present: 'passphrase' }>;

/**
 * What the secrets are under, as `protection.json` says it. Under a passphrase all depends on that one file, so there is a copy of
 * it, written after it.
 */
export class ProtectionFile {
  /** null where nothing was protected yet. */
  readonly state: StoreApi<{ protection: Protection | null }> = createStore(() => ({
    protection: null as Protection | null,
  }));
  readonly #file: DocumentFile<Protection>;
  readonly #copy: DocumentFile<Protection>;
  #unread = false;

  constructor(folder: DocumentFolder) {
    this.#file = folder.open('protection', schemaVersion, protectionSchema);
    this.#copy = folder.open('protection-copy', schemaVersion, protectionSchema);
  }

  /** Reads it once at start. @throws AppError STORAGE_FILE_NEWER, STORAGE_READ_FAILED: nothing may be encrypted then */
  load(): void {
    this.#unread = true;
    const main = readUnlessBroken(this.#file);
    const copy = readCopy(this.#copy, main !== undefined);
    this.#unread = false;
    const protection = main ?? copy ?? null;
    this.state.setState({ protection });
    if (!protection) return;
    if (!main) tryWrite(this.#file, protection);
    if (JSON.stringify(copy) !== JSON.stringify(protection)) tryWrite(this.#copy, protection);
  }

  /** @throws AppError STORAGE_FILE_NEWER, STORAGE_READ_FAILED where it can't be known; reads it again first */
  get(): Protection | null {
    if (this.#unread) this.load();
    return this.state.getState().protection;
  }

  /** The same where secrets are under a passphrase. @throws AppError REQUEST_REFUSED where they are not */
  underPassphrase(): PassphraseProtection {
    const protection = this.get();
    if (protection?.present !== 'passphrase') throw new AppError('REQUEST_REFUSED');
    return protection;
  }

  /** @throws AppError STORAGE_WRITE_FAILED, STORAGE_FILE_NEWER, STORAGE_READ_FAILED; all is as it was then */
  write(protection: Protection): void {
    this.get();
    this.#file.write(protection);
    tryWrite(this.#copy, protection);
    this.state.setState({ protection });
  }
}

function readUnlessBroken(file: DocumentFile<Protection>): Protection | undefined {
  try {
    return file.read();
  } catch (error) {
    // It was set aside and told of; there may be the other one.
    if (error instanceof AppError && error.code === 'STORAGE_FILE_BROKEN') return undefined;
    throw error;
  }
}

/** Beside a file that says what secrets are under, its copy has nothing to add, whatever is wrong with it. */
function readCopy(copy: DocumentFile<Protection>, hasMain: boolean): Protection | undefined {
  try {
    return readUnlessBroken(copy);
  } catch (error) {
    if (hasMain && error instanceof AppError) return undefined;
    throw error;
  }
}

/** The next start tries again. */
function tryWrite(file: DocumentFile<Protection>, protection: Protection): void {
  try {
    file.write(protection);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

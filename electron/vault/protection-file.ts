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
  /**
   * `protection` is null where nothing was protected yet. Where it can't be read, `isClosed` says that the vault is to be taken for
   * locked: nobody can say that it is not under a passphrase.
   */
  readonly state: StoreApi<{ protection: Protection | null; isClosed: boolean }> = createStore(() => ({
    protection: null as Protection | null,
    isClosed: false,
  }));
  readonly #file: DocumentFile<Protection>;
  readonly #copy: DocumentFile<Protection>;
  #unread = false;

  readonly #isKeyInUse: () => boolean;

  /** @param isKeyInUse whether something on the disk is under the key of a passphrase vault */
  constructor(folder: DocumentFolder, isKeyInUse: () => boolean = () => false) {
    this.#isKeyInUse = isKeyInUse;
    this.#file = folder.open('protection', schemaVersion, protectionSchema);
    this.#copy = folder.open('protection-copy', schemaVersion, protectionSchema);
  }

  /** Reads it once at start. @throws AppError STORAGE_FILE_NEWER, STORAGE_READ_FAILED: nothing may be encrypted then */
  load(): void {
    this.#unread = true;
    const { main, copy } = this.#readBoth();
    this.#unread = false;
    const protection = this.#chosen(main, copy);
    this.state.setState({ protection, isClosed: false });
    if (!protection) return;
    if (main !== protection) tryIt(() => this.#file.write(protection));
    if (JSON.stringify(copy) !== JSON.stringify(protection)) tryIt(() => this.#copy.write(protection));
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
    tryIt(() => this.#copy.write(protection));
    this.state.setState({ protection, isClosed: false });
  }

  #readBoth(): { main: Protection | undefined; copy: Protection | undefined } {
    try {
      const main = readUnlessBroken(this.#file);
      return { main, copy: readCopy(this.#copy, main !== undefined) };
    } catch (error) {
      this.state.setState({ isClosed: readIfAny(this.#copy)?.present !== 'key-store' });
      throw error;
    }
  }

  /** The file counts, unless an earlier one was put in its place: its copy is then what has the key of the secrets. */
  #chosen(main: Protection | undefined, copy: Protection | undefined): Protection | null {
    const isPutBack = main?.present === 'key-store' && copy?.present === 'passphrase' && this.#isKeyInUse();
    return (isPutBack ? copy : (main ?? copy)) ?? null;
  }
}

function readIfAny(file: DocumentFile<Protection>): Protection | undefined {
  try {
    return file.read();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return undefined;
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
function tryIt(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

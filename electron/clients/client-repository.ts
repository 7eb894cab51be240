import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import type { DocumentFile, DocumentFolder } from '../vault/document-file.ts';
import type { SecretCipher } from '../vault/secret-cipher.ts';
import {
  clientDocumentMigrations,
  clientDocumentSchema,
  clientDocumentVersion,
  type StoredClient,
} from './client-document.ts';

export interface ClientInput {
  clientId: string;
  label: string;
  /** A secret or a private key (see readClientCredential); null keeps the stored one, an empty string takes it away. */
  clientSecret: string | null;
}

/** The person's own clients on disk; their secrets are encrypted like tokens, or in memory alone. */
export class ClientRepository {
  readonly state: StoreApi<{ clients: readonly StoredClient[] }> = createStore(() => ({
    clients: [] as readonly StoredClient[],
  }));
  readonly #file: DocumentFile<StoredClient[]>;
  readonly #cipher: SecretCipher;
  readonly #secretsOfThisRun = new Map<string, string>();

  constructor(folder: DocumentFolder, cipher: SecretCipher) {
    this.#file = folder.open(
      'clients',
      clientDocumentVersion,
      clientDocumentSchema,
      clientDocumentMigrations,
    );
    this.#cipher = cipher;
  }

  /** @throws AppError STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER, STORAGE_READ_FAILED */
  load(): void {
    this.state.setState({ clients: this.#file.read() ?? [] });
  }

  /**
   * One of the same id is replaced, in its place.
   *
   * @param place where the secret goes: nothing is ever written in plain text
   * @throws AppError STORAGE_WRITE_FAILED, STORAGE_KEY_STORE_*; all is as it was then
   */
  async save(providerId: string, input: ClientInput, place: 'key-store' | 'memory'): Promise<void> {
    const { clientId, label, clientSecret } = input;
    const encrypted = clientSecret && place === 'key-store' ? await this.#cipher.encrypt(clientSecret) : null;
    const { clients } = this.state.getState();
    const before = clients.find((each) => each.providerId === providerId && each.clientId === clientId);
    const secretCiphertext =
      clientSecret === null ? (before?.secretCiphertext ?? null) : (encrypted?.toString('base64') ?? null);
    const stored = { providerId, clientId, label, secretCiphertext };
    const after = before ? clients.map((each) => (each === before ? stored : each)) : [...clients, stored];
    this.#replace(after, () => {
      if (clientSecret !== null) this.#secretsOfThisRun.delete(keyOf(stored));
      if (clientSecret && place === 'memory') this.#secretsOfThisRun.set(keyOf(stored), clientSecret);
    });
  }

  /** @throws AppError STORAGE_WRITE_FAILED; all is as it was then */
  removeWhere(isGone: (client: StoredClient) => boolean): void {
    const { clients } = this.state.getState();
    const gone = clients.filter(isGone);
    if (gone.length === 0) return;
    const left = clients.filter((client) => !isGone(client));
    this.#replace(left, () => {
      for (const client of gone) this.#secretsOfThisRun.delete(keyOf(client));
    });
  }

  hasSecret(client: StoredClient): boolean {
    return client.secretCiphertext !== null || this.#secretsOfThisRun.has(keyOf(client));
  }

  /** @throws AppError CLIENT_SECRET_MISSING when it can't be read any more, STORAGE_KEY_STORE_* */
  async secretOf(client: StoredClient): Promise<string | null> {
    if (!client.secretCiphertext) return this.#secretsOfThisRun.get(keyOf(client)) ?? null;
    try {
      return (await this.#cipher.decrypt(Buffer.from(client.secretCiphertext, 'base64'))).plainText;
    } catch (error) {
      // It is the client's secret that is lost, not an account's tokens.
      if (!(error instanceof AppError) || error.code !== 'STORAGE_SECRET_UNREADABLE') throw error;
      throw new AppError('CLIENT_SECRET_MISSING', '', { cause: error });
    }
  }

  /** @param andThen what goes with the change, once it is written and before anybody is told */
  #replace(clients: readonly StoredClient[], andThen: () => void): void {
    this.#file.write([...clients]);
    andThen();
    this.state.setState({ clients });
  }
}

function keyOf({ providerId, clientId }: StoredClient): string {
  return JSON.stringify([providerId, clientId]);
}

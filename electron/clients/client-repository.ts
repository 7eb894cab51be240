import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import type { ServerOf } from '../vault/bound-secrets.ts';
import type { DocumentFile, DocumentFolder } from '../vault/document-file.ts';
import type { KeptSecret, SecretPlace } from '../vault/kept-secret.ts';
import type { SecretCipher } from '../vault/secret-cipher.ts';
import { type ClientKey, readClientSecret, textOfClientSecret } from './bound-client-secret.ts';
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
export class ClientRepository implements SecretPlace {
  readonly state: StoreApi<{ clients: readonly StoredClient[] }> = createStore(() => ({
    clients: [] as readonly StoredClient[],
  }));
  readonly #file: DocumentFile<StoredClient[]>;
  readonly #cipher: SecretCipher;
  readonly #serverOf: ServerOf;
  readonly #secretsOfThisRun = new Map<string, string>();

  constructor(folder: DocumentFolder, cipher: SecretCipher, serverOf: ServerOf) {
    this.#file = folder.open(
      'clients',
      clientDocumentVersion,
      clientDocumentSchema,
      clientDocumentMigrations,
    );
    this.#cipher = cipher;
    this.#serverOf = serverOf;
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
    const isKept = clientSecret && place === 'key-store';
    const encrypted = isKept ? await this.#encrypted({ providerId, clientId }, clientSecret) : null;
    const { clients } = this.state.getState();
    const before = this.#find({ providerId, clientId });
    const secretCiphertext = clientSecret === null ? (before?.secretCiphertext ?? null) : encrypted;
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
      const ciphertext = Buffer.from(client.secretCiphertext, 'base64');
      const { plainText } = await this.#cipher.decrypt(ciphertext, purposeOf(client));
      const { clientSecret, isBound } = readClientSecret(plainText, client, this.#serverOf);
      if (!isBound) await this.#bind(client, clientSecret);
      return clientSecret;
    } catch (error) {
      // It is the client's secret that is lost, not an account's tokens.
      if (!(error instanceof AppError) || error.code !== 'STORAGE_SECRET_UNREADABLE') throw error;
      throw new AppError('CLIENT_SECRET_MISSING', '', { cause: error });
    }
  }

  keptSecrets(): KeptSecret[] {
    const kept = this.state.getState().clients.filter(({ secretCiphertext }) => secretCiphertext !== null);
    return kept.map((client) => ({
      accountId: null,
      purpose: purposeOf(client),
      read: () => this.#find(client)?.secretCiphertext ?? null,
      replace: (before, after) => {
        const { clients } = this.state.getState();
        const now = this.#find(client);
        if (now?.secretCiphertext !== before) return false;
        const changed = { ...now, secretCiphertext: after };
        this.#replace(clients.map((each) => (each === now ? changed : each)));
        return true;
      },
    }));
  }

  async makeLasting(): Promise<void> {
    for (const { providerId, clientId, label } of this.state.getState().clients) {
      const clientSecret = this.#secretsOfThisRun.get(keyOf({ providerId, clientId }));
      if (clientSecret) await this.save(providerId, { clientId, label, clientSecret }, 'key-store');
    }
  }

  async #encrypted(client: ClientKey, clientSecret: string): Promise<string> {
    const text = textOfClientSecret(clientSecret, client, this.#serverOf);
    return (await this.#cipher.encrypt(text, purposeOf(client))).toString('base64');
  }

  /** Of an earlier version, which can be read as it is: what fails here is done when it is read next. */
  async #bind({ secretCiphertext, ...client }: StoredClient, clientSecret: string): Promise<void> {
    try {
      const encrypted = await this.#encrypted(client, clientSecret);
      const now = this.#find(client);
      if (now?.secretCiphertext !== secretCiphertext) return;
      const { clients } = this.state.getState();
      this.#replace(clients.map((each) => (each === now ? { ...now, secretCiphertext: encrypted } : each)));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  #find({ providerId, clientId }: ClientKey): StoredClient | undefined {
    const { clients } = this.state.getState();
    return clients.find((each) => each.providerId === providerId && each.clientId === clientId);
  }

  /** @param andThen what goes with the change, once it is written and before anybody is told */
  #replace(clients: readonly StoredClient[], andThen: () => void = () => undefined): void {
    this.#file.write([...clients]);
    andThen();
    this.state.setState({ clients });
  }
}

function keyOf({ providerId, clientId }: ClientKey): string {
  return JSON.stringify([providerId, clientId]);
}

function purposeOf(client: ClientKey): string {
  return `secret of the client ${keyOf(client)}`;
}

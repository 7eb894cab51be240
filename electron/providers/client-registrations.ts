import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import type { DocumentFile, DocumentFolder } from '../vault/document-file.ts';
import type { SecretCipher } from '../vault/secret-cipher.ts';
import type { Provider } from './provider.ts';

const schemaVersion = 1;

const storedClientsSchema = v.record(
  v.string(),
  v.strictObject({ clientId: v.string(), secretCiphertext: v.nullable(v.string()) }),
);

type StoredClients = v.InferOutput<typeof storedClientsSchema>;

/** A client as registered at a provider. The secret of an installed app keeps nothing secret (RFC 8252 8.5). */
export interface ClientRegistration {
  clientId: string;
  clientSecret: string | null;
}

/** The person's own client ids by provider; secrets are encrypted like tokens. */
export class ClientRegistrations {
  readonly state: StoreApi<{ clients: StoredClients }> = createStore(() => ({
    clients: {} as StoredClients,
  }));
  readonly #file: DocumentFile<StoredClients>;
  readonly #cipher: SecretCipher;
  readonly #secretsOfThisRun = new Map<string, string>();

  constructor(folder: DocumentFolder, cipher: SecretCipher) {
    this.#file = folder.open('clients', schemaVersion, storedClientsSchema);
    this.#cipher = cipher;
  }

  /** Reads the registrations once at start. @throws AppError STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER */
  load(): void {
    this.state.setState({ clients: this.#file.read() ?? {} });
  }

  /**
   * The client for requests about an account, which must be the one that connected it (RFC 6749 6).
   * @throws AppError CLIENT_CHANGED, and as {@link for}
   */
  async forAccount(provider: Provider, account: { clientId: string }): Promise<ClientRegistration> {
    const registration = await this.for(provider);
    if (registration.clientId !== account.clientId) throw new AppError('CLIENT_CHANGED', account.clientId);
    return registration;
  }

  /**
   * @throws AppError CLIENT_MISSING when none is registered, CLIENT_SECRET_MISSING also when the kept one can't be read,
   *   STORAGE_KEY_STORE_*
   */
  async for(provider: Provider): Promise<ClientRegistration> {
    const stored = this.state.getState().clients[provider.id];
    if (!stored) {
      if (provider.builtInClientId) return { clientId: provider.builtInClientId, clientSecret: null };
      throw new AppError('CLIENT_MISSING', provider.name);
    }
    const clientSecret = await this.#secretOf(provider.id, stored.secretCiphertext);
    if (provider.clientSecret === 'required' && !clientSecret) throw new AppError('CLIENT_SECRET_MISSING');
    return { clientId: stored.clientId, clientSecret };
  }

  /**
   * @param clientSecret null keeps the stored one, an empty string takes it away
   * @param place where the secret goes: nothing is ever written in plain text
   * @throws AppError CLIENT_REJECTED when the id cannot be one of this provider's, CLIENT_SECRET_MISSING
   */
  async save(
    provider: Provider,
    clientId: string,
    clientSecret: string | null,
    place: 'key-store' | 'memory',
  ): Promise<void> {
    if (!provider.clientIdPattern.test(clientId)) throw new AppError('CLIENT_REJECTED', clientId);
    const { clients } = this.state.getState();
    const before = clients[provider.id]?.secretCiphertext ?? null;
    if (clientSecret !== null) this.#secretsOfThisRun.delete(provider.id);
    const willHaveSecret = clientSecret ?? before ?? this.#secretsOfThisRun.get(provider.id);
    if (provider.clientSecret === 'required' && !willHaveSecret) throw new AppError('CLIENT_SECRET_MISSING');
    let secretCiphertext = clientSecret === null ? before : null;
    if (clientSecret) {
      if (place === 'key-store')
        secretCiphertext = (await this.#cipher.encrypt(clientSecret)).toString('base64');
      else this.#secretsOfThisRun.set(provider.id, clientSecret);
    }
    this.#replace({ ...clients, [provider.id]: { clientId, secretCiphertext } });
  }

  remove(providerId: string): void {
    const { [providerId]: _removed, ...rest } = this.state.getState().clients;
    this.#secretsOfThisRun.delete(providerId);
    this.#replace(rest);
  }

  hasSecret(providerId: string): boolean {
    const stored = this.state.getState().clients[providerId];
    return Boolean(stored?.secretCiphertext) || this.#secretsOfThisRun.has(providerId);
  }

  async #secretOf(providerId: string, ciphertext: string | null): Promise<string | null> {
    if (!ciphertext) return this.#secretsOfThisRun.get(providerId) ?? null;
    try {
      return (await this.#cipher.decrypt(Buffer.from(ciphertext, 'base64'))).plainText;
    } catch (error) {
      // It is the client's secret that is lost, not an account's tokens.
      if (!(error instanceof AppError) || error.code !== 'STORAGE_SECRET_UNREADABLE') throw error;
      throw new AppError('CLIENT_SECRET_MISSING', '', { cause: error });
    }
  }

  #replace(clients: StoredClients): void {
    this.#file.write(clients);
    this.state.setState({ clients });
  }
}

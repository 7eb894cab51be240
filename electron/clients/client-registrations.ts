import type { StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import { Policy } from '../policy/policy.ts';
import type { GrantKind, Provider } from '../providers/provider.ts';
import type { ServerOf } from '../vault/bound-secrets.ts';
import type { DocumentFolder } from '../vault/document-file.ts';
import type { SecretPlace } from '../vault/kept-secret.ts';
import type { SecretCipher } from '../vault/secret-cipher.ts';
import {
  type ClientCandidate,
  type ClientSources,
  knownClients,
  offeredClients,
} from './client-candidates.ts';
import { type ClientCredential, readClientCredential } from './client-credential.ts';
import type { StoredClient } from './client-document.ts';
import { type ClientInput, ClientRepository } from './client-repository.ts';
import type { PresetClient } from './preset-clients.ts';

/** A client as registered at a provider. The secret of an installed app keeps nothing secret (RFC 8252 8.5). */
export interface ClientRegistration extends ClientCredential {
  clientId: string;
}

/** What a client is wanted for: it decides whether it must have a secret. */
export type ClientUse = 'browser' | 'device' | 'service';

/** What may be told of a client to the renderer. */
export interface ClientFacts {
  clientId: string;
  label: string;
  hasSecret: boolean;
  origin: ClientCandidate['origin'];
}

const useOfGrant: Record<GrantKind, ClientUse> = {
  'authorization-code': 'browser',
  'device-code': 'device',
  'client-credentials': 'service',
};

/** The clients of every provider: the person's own, the build's and the policy's. */
export class ClientRegistrations {
  readonly #own: ClientRepository;
  readonly #presets: readonly PresetClient[];
  readonly #policy: Policy;

  constructor(
    folder: DocumentFolder,
    cipher: SecretCipher,
    presets: readonly PresetClient[] = [],
    policy: Policy = Policy.from({ found: 'nothing' }),
    serverOf: ServerOf = () => undefined,
  ) {
    this.#own = new ClientRepository(folder, cipher, serverOf);
    this.#presets = presets;
    this.#policy = policy;
  }

  /** The person's own clients: all that can change in {@link list} during a run. */
  get state(): StoreApi<{ clients: readonly StoredClient[] }> {
    return this.#own.state;
  }

  /** Where the secrets of the person's own clients stand. */
  get secrets(): SecretPlace {
    return this.#own;
  }

  /** Reads the registrations once at start. @throws AppError STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER */
  load(): void {
    this.#own.load();
  }

  /** The clients that may be chosen at a provider, the default first. */
  list(provider: Provider): ClientFacts[] {
    return offeredClients(provider, this.#sources()).map((client) => {
      const { clientId, label, origin } = client;
      const hasSecret =
        client.origin === 'own' ? this.#own.hasSecret(client.stored) : client.clientSecret !== null;
      return { clientId, label, origin, hasSecret };
    });
  }

  /**
   * The client for a new consent or a new service connection.
   *
   * @param clientId null: the default, which is the policy's, the person's own, the build's or the provider's, in this order
   * @throws AppError CLIENT_MISSING when there is none or none of this id, CLIENT_SECRET_MISSING also when the kept one can't be
   *   read, POLICY_INVALID, POLICY_FORBIDS_PROVIDER, POLICY_FIXES_CLIENT, STORAGE_KEY_STORE_*
   */
  async for(
    provider: Provider,
    clientId: string | null,
    use: ClientUse = 'browser',
  ): Promise<ClientRegistration> {
    this.#policy.requireAllowed(provider, []);
    const offered = offeredClients(provider, this.#sources());
    const client = clientId === null ? offered[0] : offered.find((each) => each.clientId === clientId);
    if (client) return this.#registration(provider, client, use);
    if (clientId !== null) this.#policy.requireOwnClients(provider);
    throw new AppError('CLIENT_MISSING', provider.name);
  }

  /**
   * The client for requests about an account, which must be the one that connected it (RFC 6749 6). A policy that came later
   * changes nothing of that.
   *
   * @throws AppError CLIENT_CHANGED when it is not there any more, CLIENT_SECRET_MISSING, STORAGE_KEY_STORE_*
   */
  async forAccount(
    provider: Provider,
    account: { clientId: string; grant: GrantKind },
  ): Promise<ClientRegistration> {
    const known = knownClients(provider, this.#sources());
    const client = known.find(({ clientId }) => clientId === account.clientId);
    if (!client) throw new AppError('CLIENT_CHANGED', account.clientId);
    return this.#registration(provider, client, useOfGrant[account.grant]);
  }

  /**
   * A client as it was typed in, to be asked about before it is kept.
   *
   * @param clientSecret null: the one that is kept, if any is
   * @throws AppError CLIENT_REJECTED when the id cannot be one of this provider's or the key is of no use, CLIENT_SECRET_MISSING when
   *   the kept secret can't be read, POLICY_INVALID, POLICY_FORBIDS_PROVIDER, POLICY_FIXES_CLIENT, STORAGE_KEY_STORE_*
   */
  async unsaved(
    provider: Provider,
    { clientId, clientSecret }: Omit<ClientInput, 'label'>,
  ): Promise<ClientRegistration> {
    this.#policy.requireAllowed(provider, []);
    this.#policy.requireOwnClients(provider);
    if (!provider.clientIdPattern.test(clientId)) throw new AppError('CLIENT_REJECTED', clientId);
    const isIt = (each: StoredClient) => each.providerId === provider.id && each.clientId === clientId;
    const kept = this.state.getState().clients.find(isIt);
    const secret = clientSecret ?? (kept ? await this.#own.secretOf(kept) : null);
    return { clientId, ...readClientCredential(secret ?? '') };
  }

  /**
   * Keeps a client of the person's own; one of the same id is replaced.
   *
   * @param place where the secret goes: nothing is ever written in plain text
   * @throws AppError CLIENT_REJECTED when the id cannot be one of this provider's or the key is of no use, POLICY_INVALID,
   *   POLICY_FIXES_CLIENT, STORAGE_WRITE_FAILED, STORAGE_KEY_STORE_*
   */
  async save(provider: Provider, input: ClientInput, place: 'key-store' | 'memory'): Promise<void> {
    this.#policy.requireOwnClients(provider);
    if (!provider.clientIdPattern.test(input.clientId)) throw new AppError('CLIENT_REJECTED', input.clientId);
    if (input.clientSecret) readClientCredential(input.clientSecret);
    await this.#own.save(provider.id, input, place);
  }

  /** The secret or key of a client of the person's own, as it was given. @throws AppError CLIENT_SECRET_MISSING, STORAGE_* */
  secretOf(client: StoredClient): Promise<string | null> {
    return this.#own.secretOf(client);
  }

  /**
   * Forgets a client of the person's own; accounts that it connected can be neither refreshed nor revoked then.
   *
   * @throws AppError STORAGE_WRITE_FAILED
   */
  remove(providerId: string, clientId: string): void {
    this.#own.removeWhere((client) => client.providerId === providerId && client.clientId === clientId);
  }

  /** As {@link remove}, for all of a provider's. */
  removeAll(providerId: string): void {
    this.#own.removeWhere((client) => client.providerId === providerId);
  }

  #sources(): ClientSources {
    return { own: this.state.getState().clients, presets: this.#presets, policy: this.#policy };
  }

  async #registration(
    provider: Provider,
    client: ClientCandidate,
    use: ClientUse,
  ): Promise<ClientRegistration> {
    const secret = client.origin === 'own' ? await this.#own.secretOf(client.stored) : client.clientSecret;
    const isNeeded = use === 'service' || (use === 'browser' && provider.clientSecret === 'required');
    if (isNeeded && !secret) throw new AppError('CLIENT_SECRET_MISSING');
    return { clientId: client.clientId, ...readClientCredential(secret ?? '') };
  }
}

import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import type { DocumentFile, DocumentFolder } from '../vault/document-file.ts';
import { issuerOf } from './issuer.ts';
import { readAddress } from './own-provider-address.ts';
import {
  addressOf,
  type OwnProviderDefinition,
  type OwnProviderInput,
  ownProviderSchema,
  providerFrom,
  readOwnProvider,
} from './own-provider-definition.ts';
import type { Provider } from './provider.ts';

const schemaVersion = 1;
const longestId = 40;
/** The local demo is not in every run, and its name is its own in each. */
const reservedIds = ['demo'];

/** The providers that a person has added. */
export class OwnProviders {
  readonly state: StoreApi<{ providers: readonly Provider[] }> = createStore(() => ({
    providers: [] as readonly Provider[],
  }));
  readonly #file: DocumentFile<OwnProviderDefinition[]>;
  readonly #builtIn: readonly Provider[];
  #definitions: readonly OwnProviderDefinition[] = [];

  constructor(folder: DocumentFolder, builtIn: readonly Provider[]) {
    this.#file = folder.open('providers', schemaVersion, v.array(ownProviderSchema));
    this.#builtIn = builtIn;
  }

  /** Reads them once at start. @throws AppError STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER, STORAGE_READ_FAILED */
  load(): void {
    this.#show(this.#file.read() ?? []);
  }

  /**
   * @param requireAllowed throws when it must not be added
   * @param idsInUse ids that something is kept under although no provider has them: a new one must not inherit it
   * @throws AppError PROVIDER_ADDRESS_INVALID naming the field, also when a provider has the address already;
   *   STORAGE_WRITE_FAILED, STORAGE_FILE_NEWER
   */
  add(
    input: OwnProviderInput,
    requireAllowed: (provider: Provider) => void = () => undefined,
    idsInUse: readonly string[] = [],
  ): Provider {
    const read = readOwnProvider(input);
    const definition = { ...read, id: this.#freeId(addressOf(read), idsInUse) } as OwnProviderDefinition;
    const provider = this.#check(definition, requireAllowed);
    this.#write([...this.#definitions, definition]);
    return provider;
  }

  /** The definitions in the order in which they were added. */
  get definitions(): readonly OwnProviderDefinition[] {
    return this.#definitions;
  }

  /** All that decides where tokens of this provider may be sent, in short; null where it is not one of these. */
  serverOf(providerId: string): string | null {
    const definition = this.#definitions.find(({ id }) => id === providerId);
    if (!definition) return null;
    const { id: _id, name: _name, ...server } = definition;
    const rest = 'scopes' in server ? { ...server, scopes: [] } : server;
    const sorted = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
    return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url');
  }

  /**
   * Adds one under the id that it has elsewhere, which stands in the redirect URIs of its clients. Checks and throws as {@link add}, and
   * PROVIDER_ADDRESS_INVALID where the id is taken.
   */
  addAs(...given: Parameters<OwnProviders['requireAddable']>): void {
    this.#write([...this.#definitions, this.requireAddable(...given)]);
  }

  /** As {@link addAs}, but keeps nothing. @returns what would be kept */
  requireAddable(
    definition: OwnProviderDefinition,
    requireAllowed: (provider: Provider) => void,
    idsInUse: readonly string[],
  ): OwnProviderDefinition {
    if (this.#takenIds(idsInUse).has(definition.id))
      throw new AppError('PROVIDER_ADDRESS_INVALID', `${definition.id} is taken`);
    const read = { ...readOwnProvider(definition), id: definition.id } as OwnProviderDefinition;
    // An issuer is taken to the letter: in another spelling it would pass for another one than it is.
    if (
      'issuer' in read &&
      issuerOf({ server: { kind: 'discovery', issuer: read.issuer } }) !== addressIn(read.issuer)
    )
      throw new AppError('PROVIDER_ADDRESS_INVALID', `issuer: ${read.issuer} is spelt in another way`);
    this.#check(read, requireAllowed);
    return read;
  }

  #check(definition: OwnProviderDefinition, requireAllowed: (provider: Provider) => void): Provider {
    // What could not be read again would be set aside at the next start, with all the others.
    if (!v.is(ownProviderSchema, definition))
      throw new AppError('PROVIDER_ADDRESS_INVALID', `${addressOf(definition)} can't be kept`);
    const provider = providerFrom(definition);
    requireAllowed(provider);
    this.#requireNewIssuer(definition, provider);
    return provider;
  }

  /** @throws AppError PROVIDER_UNKNOWN when it is none of the person's own, STORAGE_WRITE_FAILED, STORAGE_FILE_NEWER */
  remove(providerId: string): void {
    const left = this.#definitions.filter(({ id }) => id !== providerId);
    if (left.length === this.#definitions.length) throw new AppError('PROVIDER_UNKNOWN', providerId);
    this.#write(left);
  }

  /** Two providers of one issuer would only differ by name; several clients can be kept for one. */
  #requireNewIssuer(definition: OwnProviderDefinition, provider: Provider): void {
    // Endpoints by hand name no issuer, and several servers may share a host.
    if (definition.kind === 'oauth2') {
      this.#requireOneServer(definition);
      return;
    }
    const known = this.#all().find((each) => issuerOf(each) === issuerOf(provider));
    if (!known) return;
    const field = 'host' in definition ? 'host' : 'issuer';
    throw new AppError('PROVIDER_ADDRESS_INVALID', `${field}: ${known.name} has it already`);
  }

  /** A consent page that people know must not lead to somebody else's token endpoint (RFC 9700 4.4). */
  #requireOneServer(definition: Extract<OwnProviderDefinition, { kind: 'oauth2' }>): void {
    const [asks, takes] = [definition.authorizationEndpoint, definition.tokenEndpoint].map(originOf);
    const known = this.#builtIn.find((each) => originOf(issuerOf(each)) === asks);
    if (!known || asks === takes) return;
    const reason = `tokenEndpoint: it is not on the host of ${known.name}'s page`;
    throw new AppError('PROVIDER_ADDRESS_INVALID', reason);
  }

  /** Readable in a redirect URI: the host, with a number where it is taken. */
  #freeId(address: string, idsInUse: readonly string[]): string {
    const taken = this.#takenIds(idsInUse);
    const slug = new URL(address).host.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'provider';
    for (let number = 1; ; number++) {
      const suffix = number === 1 ? '' : `-${number}`;
      const id = slug.slice(0, longestId - suffix.length) + suffix;
      if (!taken.has(id)) return id;
    }
  }

  #takenIds(idsInUse: readonly string[]): Set<string> {
    return new Set([...reservedIds, ...idsInUse, ...this.#all().map(({ id }) => id)]);
  }

  #all(): Provider[] {
    return [...this.#builtIn, ...this.state.getState().providers];
  }

  #write(definitions: readonly OwnProviderDefinition[]): void {
    this.#file.write([...definitions]);
    this.#show(definitions);
  }

  #show(definitions: readonly OwnProviderDefinition[]): void {
    this.#definitions = definitions;
    this.state.setState({ providers: definitions.map(providerFrom) });
  }
}

function addressIn(issuer: string): string {
  return readAddress('issuer', issuer, 'path').replace(/\/$/, '');
}

function originOf(address: string): string {
  return new URL(address).origin;
}

import { AppError } from '../errors/app-error.ts';
import { github } from './github.ts';
import { google } from './google.ts';
import { localProvider } from './local.ts';
import type { Provider } from './provider.ts';

/** The providers of this run, in the order in which the renderer lists them. */
export class ProviderRegistry {
  readonly #providers: ReadonlyMap<string, Provider>;

  constructor(providers: readonly Provider[]) {
    this.#providers = new Map(providers.map((provider) => [provider.id, provider]));
  }

  list(): Provider[] {
    return [...this.#providers.values()];
  }

  find(providerId: string): Provider | undefined {
    return this.#providers.get(providerId);
  }

  /** @throws AppError PROVIDER_UNKNOWN */
  get(providerId: string): Provider {
    const provider = this.#providers.get(providerId);
    if (!provider) throw new AppError('PROVIDER_UNKNOWN', providerId);
    return provider;
  }

  /**
   * The provider that an account belongs to: the same id is not enough where the issuer is another server, which must
   * never see the account's tokens.
   *
   * @throws AppError PROVIDER_UNKNOWN
   */
  forAccount(account: { providerId: string; issuer: string }): Provider {
    if (!this.isKnown(account)) throw new AppError('PROVIDER_UNKNOWN', account.issuer);
    return this.get(account.providerId);
  }

  /** Whether {@link forAccount} would give a provider. */
  isKnown(account: { providerId: string; issuer: string }): boolean {
    const provider = this.find(account.providerId);
    return provider !== undefined && issuerOf(provider) === withoutSlash(account.issuer);
  }
}

function issuerOf({ server }: Provider): string {
  return withoutSlash(server.kind === 'discovery' ? server.issuer : server.metadata.issuer);
}

function withoutSlash(issuer: string): string {
  return issuer.replace(/\/$/, '');
}

/**
 * @param localIssuer origin of the local authorization server when it runs beside the app
 * @throws AppError ISSUER_METADATA_INVALID when it is not a loopback origin
 */
export function createProviderRegistry(localIssuer: string | undefined): ProviderRegistry {
  if (!localIssuer) return new ProviderRegistry([google, github]);
  if (!/^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(localIssuer)) {
    throw new AppError('ISSUER_METADATA_INVALID', 'the local issuer must be http://127.0.0.1:<port>');
  }
  return new ProviderRegistry([localProvider(localIssuer), google, github]);
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError } from '../errors/app-error.ts';
import { facebook } from './catalogue/facebook.ts';
import { github } from './catalogue/github.ts';
import { githubApp } from './catalogue/github-app.ts';
import { gitlab } from './catalogue/gitlab.ts';
import { google } from './catalogue/google.ts';
import { localProvider } from './catalogue/local.ts';
import { microsoft } from './catalogue/microsoft.ts';
import { isIssuerOf } from './issuer.ts';
import type { Provider } from './provider.ts';

/** Where the providers of the person's own are known. */
export interface OwnProviderSource {
  readonly state: StoreApi<{ providers: readonly Provider[] }>;
}

/** The providers of this run, in the order in which the renderer lists them: those built in, then the person's own. */
export class ProviderRegistry {
  readonly state: StoreApi<{ providers: readonly Provider[] }>;
  readonly #builtIn: readonly Provider[];

  constructor(builtIn: readonly Provider[], own?: OwnProviderSource) {
    this.#builtIn = builtIn;
    const all = () => ({ providers: [...builtIn, ...(own?.state.getState().providers ?? [])] });
    this.state = createStore(all);
    own?.state.subscribe(() => this.state.setState(all()));
  }

  /** The same providers and, from now on, those of the person's own. */
  with(own: OwnProviderSource): ProviderRegistry {
    return new ProviderRegistry(this.#builtIn, own);
  }

  list(): Provider[] {
    return [...this.state.getState().providers];
  }

  find(providerId: string): Provider | undefined {
    return this.state.getState().providers.find(({ id }) => id === providerId);
  }

  /** @throws AppError PROVIDER_UNKNOWN */
  get(providerId: string): Provider {
    const provider = this.find(providerId);
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
    return provider !== undefined && isIssuerOf(provider, account.issuer);
  }
}

const builtInProviders = [google, github, githubApp, microsoft, gitlab, facebook];

/**
 * @param localIssuer origin of the local authorization server when it runs beside the app
 * @throws AppError ISSUER_METADATA_INVALID when it is not a loopback origin
 */
export function createProviderRegistry(localIssuer: string | undefined): ProviderRegistry {
  if (!localIssuer) return new ProviderRegistry(builtInProviders);
  if (!/^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(localIssuer)) {
    throw new AppError('ISSUER_METADATA_INVALID', 'the local issuer must be http://127.0.0.1:<port>');
  }
  return new ProviderRegistry([localProvider(localIssuer), ...builtInProviders]);
}

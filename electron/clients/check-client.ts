import { randomBytes } from 'node:crypto';
import { createAuthorizationRequest } from '../authorization/authorization-request.ts';
import { requestDeviceCode } from '../authorization/device-grant.ts';
import { AppError, type ErrorView, errorView } from '../errors/app-error.ts';
import type { ClientConfigurations } from '../providers/client-configuration.ts';
import type { Provider } from '../providers/provider.ts';
import { registeredRedirectUri } from '../providers/redirect-uri.ts';
import type { ClientFinding } from './client-finding.ts';
import { askAboutClient, type ClientAnswer } from './client-question.ts';
import type { ClientRegistration } from './client-registrations.ts';

export interface ClientCheck {
  finding: ClientFinding;
  /** Whether the server was seen to take the redirect URI. */
  knowsRedirectUri: boolean;
  /** Why nothing was learnt, where that is known. */
  error: ErrorView | null;
}

/** Of Microsoft: no such application, or one that is switched off; a wrong or expired secret; a secret of a public client. */
const numbers = { client: [700_016, 7_000_112], secret: [7_000_215, 7_000_222], notWanted: [700_025] };
/** Of Facebook: no such app. */
const graphClient = [101, 191];

/**
 * Asks the provider whether a client exists and its secret is right, before any consent. What a refusal means is learnt by
 * contrast: the same is asked with a secret, or as a client, that was made up. A server that minds both or neither has told
 * nothing.
 * What keeps the provider from answering is told as `unclear` too.
 */
export async function checkClient(
  configurations: ClientConfigurations,
  provider: Provider,
  registration: ClientRegistration,
): Promise<ClientCheck> {
  try {
    return await new Check(configurations, provider, registration).run();
  } catch (error) {
    if (error instanceof AppError) return { ...found('unclear'), error: errorView(error) };
    throw error;
  }
}

function found(finding: ClientFinding): ClientCheck {
  return { finding, knowsRedirectUri: false, error: null };
}

class Check {
  readonly #configurations: ClientConfigurations;
  readonly #provider: Provider;
  readonly #registration: ClientRegistration;
  readonly #redirectUri: string;

  constructor(configurations: ClientConfigurations, provider: Provider, registration: ClientRegistration) {
    this.#configurations = configurations;
    this.#provider = provider;
    this.#registration = registration;
    this.#redirectUri = registeredRedirectUri(provider);
  }

  async run(): Promise<ClientCheck> {
    const answer = await this.#ask(this.#registration);
    switch (answer.about) {
      case 'none':
        return { ...found('unclear'), error: errorView(answer.error) };
      case 'redirect-uri':
        return found('redirect-not-registered');
      case 'secret-missing':
        return found('secret-missing');
      case 'grant':
        return found('not-for-browser');
      case 'client':
        return found(await this.#whatIsWrong(answer));
      case 'code':
        return this.#afterNoObjection(answer);
    }
  }

  async #afterNoObjection(answer: ClientAnswer): Promise<ClientCheck> {
    const { clientSecret } = this.#registration;
    if (clientSecret !== null) {
      const withMadeUp = await this.#ask({ ...this.#registration, clientSecret: madeUpSecret() });
      if (withMadeUp.about !== 'client') {
        const isClientSeen = await this.#isOtherThanMadeUp(answer);
        return found(isClientSeen ? 'secret-unclear' : 'unclear');
      }
    } else if (!(await this.#isOtherThanMadeUp(answer))) return found('unclear');
    const redirect = await this.#tryRedirectUri();
    if (redirect === 'unknown') return found('redirect-not-registered');
    return { ...found('works'), knowsRedirectUri: redirect === 'known' };
  }

  /** The client was refused: for what it is called, or for its secret. */
  async #whatIsWrong(answer: ClientAnswer): Promise<ClientFinding> {
    const { clientSecret, privateKey } = this.#registration;
    const told = toldByNumber(answer);
    if (told) return told;
    if (answer.error.code === 'CLIENT_DELETED') return 'wrong-client';
    const hasSecret = clientSecret !== null || privateKey !== null;
    if (clientSecret !== null && (await this.#isKnownWithoutSecret())) return 'secret-not-wanted';
    const atDevice = await this.#askAtDeviceEndpoint();
    if (atDevice === 'unknown') return 'wrong-client';
    if (hasSecret && (atDevice !== 'unclear' || (await this.#isOtherThanMadeUp(answer))))
      return 'wrong-secret';
    if (hasSecret) return 'wrong-client-or-secret';
    if (atDevice === 'open') return 'works-by-device';
    return atDevice === 'closed' ? 'secret-missing' : 'wrong-client-or-secret-missing';
  }

  async #isKnownWithoutSecret(): Promise<boolean> {
    const asPublic = { ...this.#registration, clientSecret: null };
    const answer = await this.#ask(asPublic);
    return answer.about === 'code' && (await this.#isOtherThanMadeUp(answer, asPublic));
  }

  /** Whether the server speaks in another way of a client that can't be. */
  async #isOtherThanMadeUp({ likeness }: ClientAnswer, registration = this.#registration): Promise<boolean> {
    const madeUp = await this.#ask({ ...registration, clientId: madeUpId(registration.clientId) });
    return madeUp.about === 'client' && madeUp.likeness !== likeness;
  }

  /** A device endpoint takes clients without a secret (RFC 8628 3.1): `open` and `closed` ones are both known there. */
  async #askAtDeviceEndpoint(): Promise<'open' | 'closed' | 'unknown' | 'unclear'> {
    if (this.#provider.deviceGrant === 'none') return 'unclear';
    const { clientId } = this.#registration;
    const asPublic = { clientId, clientSecret: null, privateKey: null };
    try {
      const configuration = await this.#configurations.for(this.#provider, asPublic);
      await requestDeviceCode(configuration, this.#provider.alwaysRequestedScopes);
      return 'open';
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.oauthError === 'device_flow_disabled' || error.oauthError === 'invalid_scope')
        return 'closed';
      // Where the address is known beforehand, what is not found there is the client.
      const isKnownAddress = this.#provider.server.kind === 'metadata' && !this.#provider.isOwn;
      return isKnownAddress && error.code === 'DEVICE_GRANT_UNAVAILABLE' ? 'unknown' : 'unclear';
    }
  }

  /** Servers that take pushed requests look at the redirect URI before anybody is asked (RFC 9126 2.1). */
  async #tryRedirectUri(): Promise<'known' | 'unknown' | 'unclear'> {
    const configuration = await this.#configurations.for(this.#provider, this.#registration);
    if (!configuration.serverMetadata().pushed_authorization_request_endpoint) return 'unclear';
    const consent = {
      scopes: this.#provider.alwaysRequestedScopes,
      loginHint: undefined,
      isReconsent: false,
    };
    try {
      const request = await createAuthorizationRequest(
        configuration,
        this.#provider,
        this.#redirectUri,
        consent,
        {},
      );
      await request.link();
      return 'known';
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const isRedirect = error.oauthError === 'invalid_redirect_uri' || /redirect_uri/.test(error.message);
      return isRedirect ? 'unknown' : 'unclear';
    }
  }

  async #ask(registration: ClientRegistration): Promise<ClientAnswer> {
    const configuration = await this.#configurations.for(this.#provider, registration);
    return askAboutClient(configuration, this.#redirectUri, registration.clientSecret);
  }
}

function toldByNumber({ body }: ClientAnswer): ClientFinding | undefined {
  const isOneOf = (known: readonly number[]) => body?.microsoftNumbers.some((each) => known.includes(each));
  if (isOneOf(numbers.client)) return 'wrong-client';
  if (isOneOf(numbers.secret)) return 'wrong-secret';
  if (isOneOf(numbers.notWanted)) return 'secret-not-wanted';
  if (body?.graphCode === undefined) return undefined;
  if (graphClient.includes(body.graphCode)) return 'wrong-client';
  return /client secret/i.test(body.description ?? '') ? 'wrong-secret' : undefined;
}

function madeUpSecret(): string {
  return randomBytes(24).toString('base64url');
}

/** An id of the same form that nobody has: its own, with every digit and letter of a hexadecimal number turned round. */
export function madeUpId(clientId: string): string {
  const [own = '', ...host] = clientId.split(/(?=\.)/);
  const turned = own.replaceAll(/[0-9a-fA-F]/g, (each) => {
    const row = /\d/.test(each) ? '0123456789' : /[a-f]/.test(each) ? 'abcdef' : 'ABCDEF';
    return row[row.length - 1 - row.indexOf(each)] ?? each;
  });
  return [turned === own ? `${own}0` : turned, ...host].join('');
}

import { setTimeout } from 'node:timers/promises';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Fetch } from '../../../electron/providers/protocol-fetch.ts';

/** Where the authorization servers of a prepared vault are said to be. Nobody listens there: the answers are made in place. */
export const demoIssuer = 'http://127.0.0.1:9';
export const ownIssuer = 'https://own.example';
export const otherIssuer = 'https://other.example';

type Refusal = 'invalid_grant' | 'invalid_client' | 'temporarily_unavailable';

/**
 * Answers as authorization servers and their APIs, without a socket, so that a run takes milliseconds. The same requests always
 * bring the same tokens, named after the person and the number of the renewal.
 */
export class AnsweringServer {
  /** Who signs in next. */
  person = 'ada';
  /** Answers to refreshes, instead of tokens. */
  refuses: Refusal | undefined;
  /** Milliseconds until a refresh is answered. */
  takesMs = 0;
  /** Answers 503 to revocations. */
  revokes = true;
  /** The answer of the API says that this scope is missing. */
  lacks: string | undefined;
  #consents = 0;
  readonly #keys = generateKeyPair('ES256');

  readonly fetch: Fetch = async (input, init) => {
    const url = new URL(input);
    const form = new URLSearchParams(String(init?.body ?? ''));
    return this.#answer(url, form, new Headers(init?.headers as HeadersInit));
  };

  /** What a person at the browser brings back: the callback for an authorization request. */
  callbackFor(request: URL): string {
    const asked = request.searchParams;
    const scope = (asked.get('scope') ?? '').split(' ');
    const code = Buffer.from(JSON.stringify([this.person, asked.get('nonce'), scope])).toString('base64url');
    const callback = new URL(asked.get('redirect_uri') ?? '');
    const parameters = { code, state: asked.get('state') ?? '', iss: request.origin };
    return `${callback.href}?${new URLSearchParams(parameters)}`;
  }

  #answer(url: URL, form: URLSearchParams, headers: Headers): Response | Promise<Response> {
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return Response.json(metadataOf(url.origin));
      case '/jwks':
        return this.#keys.then(async ({ publicKey }) =>
          Response.json({ keys: [await exportJWK(publicKey)] }),
        );
      case '/token':
        return this.#token(url.origin, form);
      case '/userinfo':
        return Response.json(claimsOf(headers.get('authorization')?.split('.')[1] ?? ''));
      case '/revocation':
        return new Response(null, { status: this.revokes ? 200 : 503 });
      default:
        return this.#api();
    }
  }

  async #token(issuer: string, form: URLSearchParams): Promise<Response> {
    const grantType = form.get('grant_type');
    if (grantType === 'client_credentials')
      return tokens('service', `s${++this.#consents}`, form.get('scope'));
    if (grantType === 'refresh_token') {
      if (this.takesMs > 0) await setTimeout(this.takesMs);
      if (this.refuses) return Response.json({ error: this.refuses }, { status: 400 });
      const [, person = '', number = ''] = (form.get('refresh_token') ?? '').split('.');
      return tokens(person, `${number}r`, null);
    }
    const code = Buffer.from(form.get('code') ?? '', 'base64url').toString();
    const [person, nonce, scope] = JSON.parse(code) as [string, string, string[]];
    const nowSeconds = Math.floor(Date.now() / 1000);
    const idToken = await new SignJWT({ ...claimsOf(person), nonce })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(issuer)
      .setAudience(form.get('client_id') ?? '')
      .setIssuedAt(nowSeconds)
      .setExpirationTime(nowSeconds + 300)
      .sign((await this.#keys).privateKey);
    return tokens(person, `c${++this.#consents}`, scope.join(' '), idToken);
  }

  #api(): Response {
    if (this.lacks === undefined) return Response.json({ fine: true });
    const challenge = `Bearer error="insufficient_scope", scope="${this.lacks}"`;
    return new Response(null, { status: 403, headers: { 'www-authenticate': challenge } });
  }
}

function tokens(person: string, number: string, scope: string | null, idToken?: string): Response {
  const isService = person === 'service';
  return Response.json({
    access_token: `at.${person}.${number}`,
    token_type: 'Bearer',
    expires_in: 3600,
    ...(!isService && { refresh_token: `rt.${person}.${number}` }),
    ...(scope !== null && { scope }),
    ...(idToken !== undefined && { id_token: idToken }),
  });
}

function claimsOf(person: string) {
  return { sub: person, name: `${person} of the tests`, email: `${person}@example.test` };
}

function metadataOf(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    userinfo_endpoint: `${issuer}/userinfo`,
    revocation_endpoint: `${issuer}/revocation`,
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials'],
    id_token_signing_alg_values_supported: ['ES256'],
    subject_types_supported: ['public'],
    authorization_response_iss_parameter_supported: true,
  };
}

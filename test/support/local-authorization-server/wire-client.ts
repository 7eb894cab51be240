import { createHash, randomBytes } from 'node:crypto';
import { desktopClient, type LocalAuthorizationServer, openBrowser, type Person } from './index.ts';
import { redirectUri } from './plain-client.ts';

const defaultScope = 'openid offline_access api:read';

/** Requests by hand, for looking at what is on the wire: nothing is checked, nothing is thrown for an error. */
export interface CodeRequest {
  clientId?: string;
  redirect?: string;
  scope?: string;
  as?: string;
  person?: Person;
}

export interface CodeAnswer {
  /** Where the browser was sent, as it came. */
  redirect: URL;
  /** What the token request is made of. */
  form: Record<string, string>;
}

/** The parameters of an authorization request, and the code verifier that belongs to it. */
export function codeParameters({ clientId, redirect, scope = defaultScope }: CodeRequest = {}) {
  const verifier = randomBytes(32).toString('base64url');
  const parameters = {
    client_id: clientId ?? desktopClient.client_id,
    redirect_uri: redirect ?? redirectUri,
    response_type: 'code',
    scope,
    state: 'the-state',
    // The server takes no nonce where no ID token is asked for.
    ...(scope.split(' ').includes('openid') && { nonce: 'the-nonce' }),
    prompt: 'consent',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  return { parameters, verifier };
}

/** Lets a person sign in and allow everything. */
export async function askForCode(
  server: LocalAuthorizationServer,
  request: CodeRequest = {},
): Promise<CodeAnswer> {
  const { parameters, verifier } = codeParameters(request);
  const person = request.person ?? openBrowser();
  const url = `${server.issuer}/auth?${new URLSearchParams(parameters)}`;
  const redirect = new URL(await person.signInAndConsent(url, { as: request.as ?? 'ada' }));
  const { client_id, redirect_uri } = parameters;
  const code = redirect.searchParams.get('code') ?? '';
  const form = { grant_type: 'authorization_code', code, client_id, redirect_uri, code_verifier: verifier };
  return { redirect, form };
}

export function post(
  server: LocalAuthorizationServer,
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${server.issuer}${path}`, { method: 'POST', body: new URLSearchParams(form), headers });
}

/** The answer of the token endpoint to a fresh code, not read yet. */
export async function exchangeCode(
  server: LocalAuthorizationServer,
  request: CodeRequest = {},
): Promise<Response> {
  const { form } = await askForCode(server, request);
  return post(server, '/token', form);
}

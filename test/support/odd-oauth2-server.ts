import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How far from the standard the server is; by default all the way. */
export interface Oddities {
  /** Before the access token in `Authorization`. */
  scheme: string;
  scopeSeparator: string;
  errorStatus: number;
  /** null: left out. */
  expiresInSeconds: number | null;
  givesRefreshToken: boolean;
  tokenType: string;
}

export interface OddOAuth2Server {
  origin: string;
  oddities: Oddities;
  /** What went to the API, as it was sent. */
  authorizations: string[];
  /** How many there were, of any kind. */
  readonly requests: number;
  /** The next token request ends with this error. */
  refuseNext(error: string): void;
  /** Follows an authorization link as a browser would, with consent, to the redirect URI. */
  consent(link: URL): string;
  close(): Promise<void>;
}

const mostOdd: Oddities = {
  scheme: 'token',
  scopeSeparator: ',',
  errorStatus: 200,
  expiresInSeconds: null,
  givesRefreshToken: false,
  tokenType: 'BEARER',
};

/** A plain OAuth 2.0 server over real sockets, without metadata, PKCE, `iss` or OpenID Connect. */
export async function startOddOAuth2Server(changes: Partial<Oddities> = {}): Promise<OddOAuth2Server> {
  const oddities = { ...mostOdd, ...changes };
  const codes = new Map<string, string[]>();
  const accessTokens = new Set<string>();
  const refreshTokens = new Map<string, string[]>();
  const authorizations: string[] = [];
  const refusals: string[] = [];
  let requests = 0;

  const token = (form: URLSearchParams): [number, unknown] => {
    const refusal = refusals.shift();
    if (refusal) return [oddities.errorStatus, { error: refusal, error_description: 'no' }];
    const given = form.get('code') ?? form.get('refresh_token') ?? '';
    const scopes = codes.get(given) ?? refreshTokens.get(given);
    if (!scopes) return [oddities.errorStatus, { error: 'invalid_grant' }];
    codes.delete(given);
    const accessToken = randomUUID();
    accessTokens.add(accessToken);
    const refreshToken = randomUUID();
    refreshTokens.set(refreshToken, scopes);
    const { expiresInSeconds, givesRefreshToken, scopeSeparator, tokenType } = oddities;
    return [
      200,
      {
        access_token: accessToken,
        token_type: tokenType,
        scope: scopes.join(scopeSeparator),
        ...(expiresInSeconds !== null && { expires_in: expiresInSeconds }),
        ...(givesRefreshToken && { refresh_token: refreshToken }),
      },
    ];
  };

  const resource = (authorization: string): [number, unknown] => {
    authorizations.push(authorization);
    const [scheme, accessToken = ''] = authorization.split(' ');
    const isRight = scheme === oddities.scheme && accessTokens.has(accessToken);
    return isRight ? [200, { data: { id: 7 }, name: 'Odd One' }] : [401, { message: 'Bad credentials' }];
  };

  const http = createServer(async (incoming, outgoing) => {
    requests += 1;
    const isToken = incoming.method === 'POST' && incoming.url === '/token';
    const body = await bodyOf(incoming);
    const [status, json] = isToken
      ? token(new URLSearchParams(body))
      : resource(incoming.headers.authorization ?? '');
    outgoing.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(json));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');

  return {
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    oddities,
    authorizations,
    get requests() {
      return requests;
    },
    refuseNext: (error) => refusals.push(error),
    consent: (link) => {
      const code = randomUUID();
      codes.set(code, link.searchParams.get('scope')?.split(' ') ?? []);
      const callback = new URL(link.searchParams.get('redirect_uri') ?? '');
      callback.searchParams.set('code', code);
      callback.searchParams.set('state', link.searchParams.get('state') ?? '');
      return callback.href;
    },
    close: async () => {
      http.close();
      http.closeAllConnections();
      if (http.listening) await once(http, 'close');
    },
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

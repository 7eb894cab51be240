import { createProviderRegistry } from '../../../electron/providers/provider-registry.ts';
import { type AppOptions, type RunningApp, startApp } from '../app/app-without-electron.ts';
import type { LocalAuthorizationServer } from '../local-authorization-server/index.ts';

/** A request as the app made it. */
export interface Sent {
  method: string;
  url: URL;
  headers: Headers;
  body: string;
}

export interface WatchedApp {
  app: RunningApp;
  /** Every request of the app, in order. */
  sent: Sent[];
  /** The form of each request to the token endpoint. */
  tokenForms: () => URLSearchParams[];
}

/** The app at the local server, with all that it sends kept for a look. */
export function startWatched(
  server: LocalAuthorizationServer,
  options: Partial<AppOptions> = {},
): WatchedApp {
  const sent: Sent[] = [];
  const send = options.fetch ?? ((input, init) => fetch(input, init));
  const app = startApp({
    providers: createProviderRegistry(server.issuer),
    ...options,
    fetch: (input, init) => {
      const request = new Request(input, init);
      const { method, headers } = request;
      sent.push({ method, url: new URL(input), headers, body: String(init?.body ?? '') });
      return send(input, init);
    },
  });
  const tokenForms = () =>
    sent.filter(({ url }) => url.pathname === '/token').map(({ body }) => new URLSearchParams(body));
  return { app, sent, tokenForms };
}

/** Begins to connect and gives the attempt's id. */
export async function begin(
  app: RunningApp,
  wish: { providerId?: string; clientId?: string | null; scopes?: string[]; by?: Way } = {},
): Promise<string> {
  const { providerId = 'demo', clientId = null, scopes = [], by = 'default' } = wish;
  return (await app.ask('connectAccount', { providerId, clientId, scopes, by })).attemptId;
}

type Way = 'default' | 'private-use-uri' | 'loopback' | 'device-code';

/** Adds a provider of the person's own at another server, with a client there, and gives its id. */
export async function addOwnProvider(app: RunningApp, server: LocalAuthorizationServer): Promise<string> {
  const definition = {
    kind: 'openid-connect' as const,
    name: 'Another server',
    issuer: server.issuer,
    scopes: [],
    apiOrigins: [],
  };
  const { providerId } = await app.ask('addProvider', { definition });
  await app.ask('saveClient', { providerId, clientId: 'holdfast-own', label: '', clientSecret: null });
  return providerId;
}

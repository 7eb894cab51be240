import { createProviderRegistry } from '../../../electron/providers/provider-registry.ts';
import { routedFetch, type StandIn } from '../stand-ins/index.ts';
import { walkPages } from '../stand-ins/walk-pages.ts';
import { type EndedStep, type RunningApp, startApp } from './app-without-electron.ts';

/** The app with its own provider data; only the network leads to the stand-in, as does the person's browser. */
export interface AppAtStandIn extends RunningApp {
  connect(scopes: string[], by?: 'default' | 'device-code'): Promise<EndedStep>;
  /** As {@link connect}, and gives the account's id. */
  connected(scopes: string[], by?: 'default' | 'device-code'): Promise<string>;
  call(accountId: string, url: string): Promise<{ status: number; missingScopes: string[]; body: string }>;
}

/** @param clientSecret of the stand-in's client; null: it has none, or it is not given */
export async function startAppAtStandIn(
  standIn: StandIn,
  providerId: string,
  clientSecret: string | null,
): Promise<AppAtStandIn> {
  const routed = routedFetch(standIn.routes);
  const app = startApp({
    providers: createProviderRegistry(undefined),
    fetch: (input, init) => routed(input, init),
    browser: async (url, running) => {
      if (!standIn.origins.includes(url.origin)) return;
      const callback = (await routed(url, { redirect: 'manual' })).headers.get('location') ?? '';
      if (callback.startsWith('http:')) await fetch(callback);
      else if (callback !== '') running.receiveLink(callback);
    },
  });
  await app.ask('saveClient', { providerId, clientId: standIn.clientId, clientSecret, label: '' });
  const connect: AppAtStandIn['connect'] = async (scopes, by = 'default') => {
    const { attemptId } = await app.ask('connectAccount', { providerId, clientId: null, scopes, by });
    if (by === 'device-code') await typeCode(app, standIn, attemptId);
    return app.ended(attemptId);
  };
  return {
    ...app,
    connect,
    connected: async (scopes, by) => {
      const step = await connect(scopes, by);
      if (step.at !== 'connected') throw new Error(`not connected: ${JSON.stringify(step)}`);
      return step.accountId;
    },
    call: (accountId, url) =>
      app.ask('callApi', { accountId, request: { method: 'GET', url, headers: [], body: null } }),
  };
}

async function typeCode(app: RunningApp, standIn: StandIn, attemptId: string): Promise<void> {
  const step = await new Promise<{ userCode: string; verificationUri: string } | undefined>((resolve) => {
    const look = () => {
      const found = app.attempts.state.getState().attempts.find(({ id }) => id === attemptId)?.step;
      if (found?.at === 'preparing') return;
      stop();
      resolve(found?.at === 'waiting-for-device' ? found : undefined);
    };
    const stop = app.attempts.state.subscribe(look);
    look();
  });
  if (step) await walkPages(standIn.routes, step.verificationUri, { userCode: step.userCode });
}

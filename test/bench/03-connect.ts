import { createHash, randomBytes } from 'node:crypto';
import {
  desktopClient,
  openBrowser,
  type RequestPoint,
} from '../support/local-authorization-server/index.ts';
import { type ConnectedApp, startConnectedApp } from './connected-app.ts';
import type { Bench, Comparison, Figure } from './figure.ts';
import { interleave } from './interleave.ts';

const latencyMs = 50;
const asked: readonly RequestPoint[] = ['discovery', 'token', 'jwks', 'userinfo'];

export const figure: Figure = {
  number: 3,
  title: 'connect an account, the client’s own time',
  measure: async (bench) => {
    const app = await startConnectedApp();
    try {
      for (const at of asked)
        app.server.faults.switchOn({ at, kind: 'slow', delayMs: latencyMs, times: 'always' });
      return [await measure(app, bench, 'new'), await measure(app, bench, 'known')];
    } finally {
      await app.stop();
    }
  },
};

/** @param provider one that is new in this run is asked for its metadata too */
async function measure(app: ConnectedApp, bench: Bench, provider: 'known' | 'new'): Promise<Comparison> {
  const points = asked.filter((point) => point !== 'discovery' || provider === 'new');
  const { floor, ours } = await interleave(
    bench.rounds(25),
    () => connect(app, points),
    () => askRaw(app, points),
  );
  const requests = `${points.length} requests`;
  return {
    kind: 'ratio',
    what: `connect at a ${provider} provider, ${requests} of ${latencyMs} ms, without the browser’s time`,
    floorOf: 'the same requests sent raw in sequence',
    unit: 'ms',
    statistic: 'median',
    goal: 1.1,
    ...{ floor, ours },
  };
}

async function connect(
  { connect: connectOnce, server, window }: ConnectedApp,
  points: readonly RequestPoint[],
) {
  const isNew = points.includes('discovery');
  if (isNew) await window.evaluate(forgetProviders);
  const before = server.records.length;
  const { accountId, ownMs } = await connectOnce();
  const sent = server.records.slice(before).map(({ point }) => point);
  const missing = asked.filter(
    (point) => sent.filter((each) => each === point).length !== (points.includes(point) ? 1 : 0),
  );
  if (missing.length > 0) throw new Error(`not as often as the floor: ${missing} in ${sent}`);
  await window.evaluate((accountId) => accounts.disconnectAccount({ accountId, revoke: 'now' }), accountId);
  return ownMs;
}

/** Whatever changes a client has every provider asked anew. */
async function forgetProviders(): Promise<void> {
  const client = { providerId: 'gitlab', clientId: 'a'.repeat(64), label: '', clientSecret: 's'.repeat(64) };
  const saved = await accounts.saveClient(client);
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
}

/** The same requests, made ready beforehand. */
async function askRaw({ electron, server }: ConnectedApp, points: readonly RequestPoint[]): Promise<number> {
  const { issuer } = server;
  const codeVerifier = randomBytes(32).toString('base64url');
  const redirectUri = 'http://127.0.0.1:49152/oauth/callback/demo';
  const query = new URLSearchParams({
    ...{ client_id: desktopClient.client_id, response_type: 'code', redirect_uri: redirectUri },
    ...{
      scope: 'openid profile email offline_access api:read',
      prompt: 'consent',
      state: 'floor',
      nonce: 'floor',
    },
    code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const callback = await openBrowser().signInAndConsent(`${issuer}/auth?${query}`, { as: 'ada' });
  const form = new URLSearchParams({
    ...{ client_id: desktopClient.client_id, grant_type: 'authorization_code', redirect_uri: redirectUri },
    code: new URL(callback).searchParams.get('code') ?? '',
    code_verifier: codeVerifier,
  });
  const before = server.records.length;
  const tookMs = await electron.evaluate(sendInSequence, {
    ...{ issuer, form: form.toString(), withDiscovery: points.includes('discovery') },
  });
  const sent = server.records.slice(before).map(({ point }) => point);
  if (sent.join() !== points.join()) throw new Error(`the floor sent ${sent}`);
  return tookMs;
}

async function sendInSequence(
  { session }: typeof Electron.CrossProcessExports,
  { form, issuer, withDiscovery }: { form: string; issuer: string; withDiscovery: boolean },
): Promise<number> {
  const requests = session.fromPartition('protocol-requests');
  const send = async (url: string, init: RequestInit) => {
    const whole = { ...init, redirect: 'manual', cache: 'no-store', credentials: 'omit' } as const;
    const response = await requests.fetch(url, {
      ...whole,
      bypassCustomProtocolHandlers: true,
    } as RequestInit);
    if (!response.ok) throw new Error(`${url} answers ${response.status}`);
    return (await response.json()) as Record<string, string>;
  };
  const accept = { accept: 'application/json' };
  const startedAtMs = performance.now();
  if (withDiscovery) await send(`${issuer}/.well-known/openid-configuration`, { headers: accept });
  const { access_token: token } = await send(`${issuer}/token`, {
    method: 'POST',
    headers: { ...accept, 'content-type': 'application/x-www-form-urlencoded' },
    body: form,
  });
  await send(`${issuer}/jwks`, { headers: accept });
  await send(`${issuer}/userinfo`, { headers: { ...accept, authorization: `Bearer ${token}` } });
  return performance.now() - startedAtMs;
}

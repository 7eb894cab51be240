import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { apiRequest } from '../support/app/api-request.ts';
import type { RunningApp } from '../support/app/app-without-electron.ts';
import { personAtBrowser } from '../support/app/person.ts';
import { begin, startWatched } from '../support/conformance/watched-app.ts';
import {
  type FaultKind,
  type LocalAuthorizationServer,
  type RequestPoint,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
/** A port of this machine that nobody listens on. */
let closedOrigin: string;
/** Paths that lead to another origin for now. */
let detour: { path: string; origin: string } | undefined;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
  const gone = createServer().listen(0, '127.0.0.1');
  await once(gone, 'listening');
  closedOrigin = `http://127.0.0.1:${(gone.address() as AddressInfo).port}`;
  gone.close();
});
afterAll(() => server.close());
beforeEach(() => {
  detour = undefined;
  const browser = personAtBrowser({ as: 'ada' }).browser;
  app = startWatched(server, {
    browser,
    fetch: (input, init) => {
      const leads = detour !== undefined && new URL(input).pathname === detour.path;
      return fetch(leads ? input.replace(server.issuer, detour?.origin ?? '') : input, init);
    },
  }).app;
});
afterEach(async () => {
  await app.close();
  server.faults.clear();
});

const paths: Partial<Record<RequestPoint, string>> = {
  discovery: '/.well-known/openid-configuration',
  token: '/token',
  jwks: '/jwks',
  userinfo: '/userinfo',
  refresh: '/token',
  revocation: '/revocation',
  api: '/api/me',
};

/** When the network is lost, seen from the request: before it is sent, while it runs, after it was carried out. */
const moments = {
  before: (at: RequestPoint) => {
    detour = { path: paths[at] ?? '', origin: closedOrigin };
  },
  during: (at: RequestPoint) => strike(at, 'drop-before'),
  'within the answer to': (at: RequestPoint) => strike(at, 'truncated'),
  after: (at: RequestPoint) => strike(at, 'drop-after'),
};

function strike(at: RequestPoint, kind: FaultKind): void {
  server.faults.switchOn({ at, kind });
}

type Moment = keyof typeof moments;

function everyMoment<P extends RequestPoint>(points: readonly P[]): Array<[Moment, P]> {
  return points.flatMap((at) =>
    (Object.keys(moments) as Moment[]).map((moment): [Moment, P] => [moment, at]),
  );
}

function networkIsBack(): void {
  detour = undefined;
  server.faults.clear();
}

async function connect(): Promise<string> {
  const step = await app.ended(await begin(app, { scopes: ['api:read'] }));
  expect(step).toMatchObject({ at: 'connected' });
  return step.at === 'connected' ? step.accountId : '';
}

const health = async () => (await app.ask('readSnapshot', {})).accounts[0]?.health;
const down = { code: 'TRANSPORT_UNREACHABLE', advice: 'retry' };

describe('the network is lost while connecting', () => {
  test.each(everyMoment(['discovery', 'token', 'jwks', 'userinfo']))(
    '%s the %s request: nothing is kept, it is said, and the next try connects [F:network-down-before] [F:network-down-during] [F:network-down-after]',
    async (moment, at) => {
      moments[moment](at);
      expect(await app.ended(await begin(app))).toMatchObject({ at: 'failed', error: down });
      expect(app.accounts.list()).toEqual([]);
      networkIsBack();
      await connect();
    },
  );
});

describe('the network is lost while an account is used', () => {
  test.each(everyMoment(['api']))(
    '%s the %s request: it is said, and the next call works [F:network-down-before] [F:network-down-during] [F:network-down-after]',
    async (moment, at) => {
      const accountId = await connect();
      const call = () => app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });
      moments[moment](at);
      await expect(call()).rejects.toMatchObject(down);
      networkIsBack();
      expect((await call()).status).toBe(200);
    },
  );

  // A revocation is answered by a status alone, of which nothing can break off.
  test.each(everyMoment(['revocation']).filter(([moment]) => moment !== 'within the answer to'))(
    '%s the %s request: the account is kept, and can be let go of later [F:network-down-before] [F:network-down-during] [F:network-down-after]',
    async (moment, at) => {
      const accountId = await connect();
      moments[moment](at);
      const disconnect = () => app.ask('disconnectAccount', { accountId, revoke: 'now' });
      await expect(disconnect()).rejects.toMatchObject(down);
      expect(app.accounts.list()).toHaveLength(1);
      networkIsBack();
      expect(await disconnect()).toMatchObject({ onlyForgotten: false });
    },
  );
});

describe('the network is lost', () => {
  test.each(['before', 'during'] as const)(
    '%s a refresh: the account is unreachable, then as it was [F:network-down-before] [F:network-down-during]',
    async (moment) => {
      const accountId = await connect();
      moments[moment]('refresh');
      await expect(app.ask('refreshAccount', { accountId })).rejects.toMatchObject(down);
      expect(await health()).toMatchObject({ state: 'unreachable' });
      networkIsBack();
      await app.ask('refreshAccount', { accountId });
      expect(await health()).toEqual({ state: 'active' });
    },
  );

  test.each(['within the answer to', 'after'] as const)(
    '%s a refresh that was carried out: what is lost is told for what it is [F:network-down-during] [F:network-down-after] [F:rotated-token-whose-answer-is-lost]',
    async (moment) => {
      const accountId = await connect();
      moments[moment]('refresh');
      await expect(app.ask('refreshAccount', { accountId })).rejects.toMatchObject(down);
      expect(app.secrets.metadata(accountId).refreshSentAtMs).not.toBeNull();
      networkIsBack();
      await expect(app.ask('refreshAccount', { accountId })).rejects.toMatchObject({
        code: 'GRANT_ANSWER_LOST',
      });
      expect(await health()).toMatchObject({ state: 'needs-reconsent', cause: 'GRANT_ANSWER_LOST' });
    },
  );
});

describe('a name that can not be resolved', () => {
  test('is told while connecting, as is a server that can not be reached [F:dns]', async () => {
    detour = { path: '/token', origin: 'http://no-such-host.invalid' };
    expect(await app.ended(await begin(app))).toMatchObject({ at: 'failed', error: down });
    expect(app.accounts.list()).toEqual([]);
  });

  test('loses no refresh, since nothing was sent [F:dns]', async () => {
    const accountId = await connect();
    detour = { path: '/token', origin: 'http://no-such-host.invalid' };
    await expect(app.ask('refreshAccount', { accountId })).rejects.toMatchObject(down);
    expect(app.secrets.metadata(accountId).refreshSentAtMs).toBeNull();
    networkIsBack();
    await app.ask('refreshAccount', { accountId });
    expect(await health()).toEqual({ state: 'active' });
  });

  test('of an issuer that is typed is told before anything is kept [F:dns]', async () => {
    await expect(app.ask('checkIssuer', { issuer: 'https://no-such-host.invalid' })).rejects.toMatchObject(
      down,
    );
  });
});

describe('a server that wants to be left alone', () => {
  test.each([
    ['429', 'status-429', 'SERVER_RATE_LIMITED'],
    ['503', 'status-503', 'SERVER_FAILED'],
  ] as const)(
    'with %s and Retry-After is told with the wait, and the account stays [F:429-with-retry-after] [F:503]',
    async (_status, kind, code) => {
      const accountId = await connect();
      server.faults.switchOn({ at: 'refresh', kind, retryAfterSeconds: 120 });
      await expect(app.ask('refreshAccount', { accountId })).rejects.toMatchObject({
        code,
        retryAfterSeconds: 120,
      });
      expect(await health()).toMatchObject({ state: 'unreachable', error: { code, retryAfterSeconds: 120 } });
      await app.ask('refreshAccount', { accountId });
      expect(await health()).toEqual({ state: 'active' });
    },
  );

  test.each([
    ['status-429', 'SERVER_RATE_LIMITED'],
    ['status-503', 'SERVER_FAILED'],
  ] as const)(
    'is asked no sooner by the schedule: %s [F:429-with-retry-after] [F:503]',
    async (kind, code) => {
      await connect();
      const refreshes = () => server.records.filter(({ point }) => point === 'refresh').length;
      const before = refreshes();
      server.faults.switchOn({ at: 'refresh', kind, retryAfterSeconds: 7200 });
      app.clock.aheadMs = 6 * 60_000;
      app.schedule.planAll();
      await expect.poll(health).toMatchObject({ state: 'unreachable', error: { code } });
      app.clock.aheadMs += 60 * 60_000;
      app.schedule.planAll();
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(refreshes()).toBe(before + 1);
    },
  );
});

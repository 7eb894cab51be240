import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RunningApp } from '../support/app/app-without-electron.ts';
import { personAtBrowser } from '../support/app/person.ts';
import { addOwnProvider, begin, startWatched, type WatchedApp } from '../support/conformance/watched-app.ts';
import {
  type LocalAuthorizationServer,
  signInAndConsent,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let other: LocalAuthorizationServer;
let watched: WatchedApp;
let app: RunningApp;

beforeAll(async () => {
  [server, other] = await Promise.all([startLocalAuthorizationServer(), startLocalAuthorizationServer()]);
});
afterAll(() => Promise.all([server.close(), other.close()]));
beforeEach(() => {
  watched = startWatched(server, { browser: personAtBrowser({ as: 'ada' }).browser });
  app = watched.app;
});
afterEach(async () => {
  await app.close();
  server.faults.clear();
  server.records.length = 0;
  other.records.length = 0;
});

const s256 = (verifier: string) => createHash('sha256').update(verifier).digest('base64url');
const asked = () => app.opened.map(({ searchParams }) => searchParams);
const connect = async (wish: Parameters<typeof begin>[1] = {}) => {
  expect(await app.ended(await begin(app, wish))).toMatchObject({ at: 'connected' });
};

/** Restarts the app with a browser that hands its callbacks over to the test. */
async function collectCallbacks(): Promise<URL[]> {
  await app.close();
  const callbacks: URL[] = [];
  watched = startWatched(server, {
    browser: async (url) => {
      callbacks.push(new URL(await signInAndConsent(url.href, { as: 'ada' })));
    },
  });
  app = watched.app;
  return callbacks;
}

test('consent is asked for in the person’s browser, and the app itself opens no page of the server [R1]', async () => {
  await connect();
  await connect({ by: 'loopback' });
  expect(app.opened.map(({ origin, pathname }) => origin + pathname)).toEqual(
    Array(2).fill(`${server.issuer}/auth`),
  );
  const paths = watched.sent.map(({ url }) => url.pathname);
  expect(paths.filter((path) => path === '/auth' || path.startsWith('/interaction'))).toEqual([]);
});

describe('PKCE', () => {
  test('is S256 of a fresh verifier of 43 to 128 characters in every request [R9] [R10]', async () => {
    await connect();
    await connect({ by: 'loopback' });
    const accountId = app.accounts.list()[0]?.id ?? '';
    const reconsent = await app.ask('reconsentAccount', { accountId, moreScopes: [], by: 'default' });
    await app.ended(reconsent.attemptId);
    const verifiers = watched.tokenForms().map((form) => form.get('code_verifier') ?? '');
    expect(verifiers).toHaveLength(3);
    expect(new Set(verifiers).size).toBe(3);
    for (const [index, verifier] of verifiers.entries()) {
      expect(verifier).toMatch(/^[A-Za-z0-9._~-]{43,128}$/);
      expect(asked()[index]?.get('code_challenge')).toBe(s256(verifier));
      expect(asked()[index]?.get('code_challenge_method')).toBe('S256');
    }
  });

  test('is S256 although the server announces plain alone [R10] [R12]', async () => {
    server.faults.switchOn({ at: 'discovery', kind: 'only-plain-pkce-announced' });
    await connect();
    expect(asked()[0]?.get('code_challenge_method')).toBe('S256');
  });

  test('is sent where it is not announced too, and nonce and state carry the request [R12]', async () => {
    server.faults.switchOn({ at: 'discovery', kind: 'pkce-not-announced' });
    await connect();
    expect(asked()[0]?.get('nonce')).toMatch(/^[\w-]{32,}$/);
    expect(asked()[0]?.get('state')).toMatch(/^[\w-]{32,}$/);
    server.faults.switchOn({ at: 'token', kind: 'missing-nonce' });
    expect(await app.ended(await begin(app))).toMatchObject({ error: { code: 'ID_TOKEN_INVALID' } });
  });

  test('that the metadata announce is told before a server is added [R12]', async () => {
    expect(await app.ask('checkIssuer', { issuer: server.issuer })).toMatchObject({ pkceS256: true });
    server.faults.switchOn({ at: 'discovery', kind: 'only-plain-pkce-announced' });
    expect(await app.ask('checkIssuer', { issuer: server.issuer })).toMatchObject({ pkceS256: false });
  });
});

test('verifier, nonce and state of two requests at once are not mixed up [R11]', async () => {
  const callbacks = await collectCallbacks();
  const attempts = [await begin(app), await begin(app)];
  await expect.poll(() => callbacks.length).toBe(2);
  const inOrder = asked().map((each) =>
    callbacks.find((url) => url.searchParams.get('state') === each.get('state')),
  );
  // The later one is answered first.
  for (const callback of inOrder.reverse()) app.receiveLink(callback?.href ?? '');
  for (const attemptId of attempts) expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
  const challenges = watched.tokenForms().map((form) => s256(form.get('code_verifier') ?? ''));
  expect(challenges.toSorted()).toEqual(
    asked()
      .map((each) => each.get('code_challenge') ?? '')
      .toSorted(),
  );
  expect(new Set(asked().map((each) => each.get('nonce'))).size).toBe(2);
});

test('only codes are asked for, never tokens by way of the browser, nor a password [R13]', async () => {
  await connect();
  await connect({ by: 'loopback' });
  for (const parameters of asked()) {
    expect(parameters.get('response_type')).toBe('code');
    expect(parameters.get('response_mode') ?? 'query').toBe('query');
  }
  for (const form of watched.tokenForms()) {
    expect(form.get('grant_type')).toBe('authorization_code');
    expect(form.has('password')).toBe(false);
  }
});

describe('two servers at once', () => {
  async function askBoth() {
    const callbacks = await collectCallbacks();
    const otherId = await addOwnProvider(app, other);
    server.records.length = 0;
    other.records.length = 0;
    const attempts = [await begin(app), await begin(app, { providerId: otherId })] as const;
    await expect.poll(() => callbacks.length).toBe(2);
    const [here, there] = [server, other].map(({ issuer }) =>
      callbacks.find((url) => url.searchParams.get('iss') === issuer),
    ) as [URL, URL];
    return { attempts, here, there, otherId };
  }

  const codesAt = (each: LocalAuthorizationServer) =>
    each.records.filter(({ point }) => point === 'token').length;

  test('have redirect URIs of their own [R6]', async () => {
    const { otherId } = await askBoth();
    expect(asked().map((each) => each.get('redirect_uri'))).toEqual([
      'app.holdfast.desktop:/oauth/callback/demo',
      `app.holdfast.desktop:/oauth/callback/${otherId}`,
    ]);
  });

  test('each get their own code, in whatever order the answers come [R17]', async () => {
    const { attempts, here, there } = await askBoth();
    app.receiveLink(there.href);
    app.receiveLink(here.href);
    for (const attemptId of attempts) expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
    expect([codesAt(server), codesAt(other)]).toEqual([1, 1]);
  });

  test('an answer at the redirect URI of the other one is refused, and no code is sent [R6] [R14]', async () => {
    const { here, there } = await askBoth();
    const swapped = new URL(here);
    swapped.pathname = there.pathname;
    app.receiveLink(swapped.href);
    expect(app.notices.state.getState().notices[0]?.error.code).toBe('AUTHORIZATION_STATE_MISMATCH');
    expect([codesAt(server), codesAt(other)]).toEqual([0, 0]);
  });

  test('the code of one, brought in by the answer of the other, is sent to neither [R14] [R17]', async () => {
    const { attempts, here, there } = await askBoth();
    // As an attacker’s server would do it, which has the person sign in at the honest one.
    const mixedUp = new URL(there);
    mixedUp.searchParams.set('code', here.searchParams.get('code') ?? '');
    mixedUp.searchParams.set('iss', server.issuer);
    app.receiveLink(mixedUp.href);
    expect(await app.ended(attempts[1])).toMatchObject({ error: { code: 'AUTHORIZATION_ISSUER_MISMATCH' } });
    expect([codesAt(server), codesAt(other)]).toEqual([0, 0]);
  });
});

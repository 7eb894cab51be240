import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type Fault,
  type FaultKind,
  type LocalAuthorizationServer,
  oddDescriptions,
  signInAndConsent,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { redirectUri } from '../support/local-authorization-server/plain-client.ts';
import { askForCode, codeParameters, post } from '../support/local-authorization-server/wire-client.ts';

let server: LocalAuthorizationServer;

beforeAll(async () => {
  server = await startLocalAuthorizationServer({ features: { par: true } });
});
afterEach(() => server.faults.clear());
afterAll(() => server.close());

async function responseWith(fault: Omit<Fault, 'at'>): Promise<URLSearchParams> {
  server.faults.switchOn({ at: 'authorization-response', ...fault });
  return (await askForCode(server)).redirect.searchParams;
}

describe('the authorization response', () => {
  it('bears code, state and issuer, each once, when no fault is on', async () => {
    const { redirect } = await askForCode(server);
    expect([...redirect.searchParams.keys()].sort()).toEqual(['code', 'iss', 'state']);
    expect(redirect.searchParams.get('iss')).toBe(server.issuer);
    expect(redirect.href.startsWith(`${redirectUri}?`)).toBe(true);
  });

  const theState = ['the-state'];
  const wrongState = ['the-state-of-another-request'];
  const wrongIss = ['https://another-issuer.example'];
  const cases: Array<
    [FaultKind, { code: number; state: string[]; iss: string[] | 'right'; error?: string }]
  > = [
    ['response-with-wrong-iss', { code: 1, state: theState, iss: wrongIss }],
    ['response-with-no-iss', { code: 1, state: theState, iss: [] }],
    ['response-with-wrong-state', { code: 1, state: wrongState, iss: 'right' }],
    ['response-with-no-state', { code: 1, state: [], iss: 'right' }],
    ['response-with-two-states', { code: 1, state: ['the-state', 'another-state'], iss: 'right' }],
    ['response-with-two-codes', { code: 2, state: theState, iss: 'right' }],
    ['response-with-no-code', { code: 0, state: theState, iss: 'right' }],
    [
      'response-with-error-and-wrong-state',
      { code: 0, state: wrongState, iss: 'right', error: 'access_denied' },
    ],
    ['response-with-error-and-no-state', { code: 0, state: [], iss: 'right', error: 'access_denied' }],
    [
      'response-with-error-and-wrong-iss',
      { code: 0, state: theState, iss: wrongIss, error: 'access_denied' },
    ],
    ['response-with-error-and-no-iss', { code: 0, state: theState, iss: [], error: 'access_denied' }],
  ];
  it.each(cases)('%s: %o', async (kind, expected) => {
    const query = await responseWith({ kind });
    expect({
      code: query.getAll('code').filter(Boolean).length,
      state: query.getAll('state'),
      iss: query.get('iss') === server.issuer ? 'right' : query.getAll('iss'),
      ...(query.has('error') && { error: query.get('error') }),
    }).toEqual(expected);
  });

  it('carries any error after the person has decided, with the right state and issuer', async () => {
    const query = await responseWith({ kind: 'oauth-error', error: 'login_required', description: 'Again.' });
    expect(Object.fromEntries(query)).toEqual({
      error: 'login_required',
      error_description: 'Again.',
      state: 'the-state',
      iss: server.issuer,
    });
    expect(server.records.at(-1)).toMatchObject({ fault: 'oauth-error', status: 303 });
  });

  it('is struck at the app’s redirect only, not at the pages before', async () => {
    server.faults.switchOn({ at: 'authorization-response', kind: 'response-with-no-state' });
    const { parameters } = codeParameters();
    const url = `${server.issuer}/auth?${new URLSearchParams(parameters)}`;
    const first = await fetch(url, { redirect: 'manual' });
    expect(first.headers.get('location')).toMatch(/^\/interaction\//);
    const callback = await signInAndConsent(url, { as: 'ada', deny: true });
    expect(new URL(callback).searchParams.get('error')).toBe('access_denied');
    expect(new URL(callback).searchParams.has('state')).toBe(false);
  });
});

describe('an error at the authorization endpoint', () => {
  const refuse = (more: Partial<Fault> = {}) =>
    server.faults.switchOn({
      at: 'authorization',
      kind: 'oauth-error',
      error: 'temporarily_unavailable',
      ...more,
    });
  const visit = async (query: Record<string, string>) => {
    const url = `${server.issuer}/auth?${new URLSearchParams(query)}`;
    return fetch(url, { redirect: 'manual' });
  };

  it('goes back to the app at once, with its state', async () => {
    refuse({ errorUri: 'https://errors.example/1' });
    const response = await visit(codeParameters().parameters);
    const location = new URL(response.headers.get('location') ?? '');
    expect([response.status, `${location.protocol}${location.pathname}`]).toEqual([303, redirectUri]);
    expect(Object.fromEntries(location.searchParams)).toEqual({
      error: 'temporarily_unavailable',
      error_uri: 'https://errors.example/1',
      state: 'the-state',
      iss: server.issuer,
    });
  });

  it('finds its way back also for a pushed request', async () => {
    const { parameters } = codeParameters();
    const { request_uri } = await (await post(server, '/request', parameters)).json();
    refuse();
    const response = await visit({ client_id: parameters.client_id, request_uri });
    const location = new URL(response.headers.get('location') ?? '');
    expect(location.searchParams.get('state')).toBe('the-state');
  });

  it('goes nowhere for a redirect URI that is not registered', async () => {
    refuse();
    const response = await visit({ ...codeParameters().parameters, redirect_uri: 'https://evil.example/' });
    expect([response.status, response.headers.get('location')]).toEqual([503, null]);
  });

  it.each(Object.entries(oddDescriptions))('passes on an odd description: %s', async (_name, description) => {
    refuse({ description });
    const response = await visit(codeParameters().parameters);
    const location = new URL(response.headers.get('location') ?? '');
    expect(location.searchParams.get('error_description')).toBe(description);
  });
});

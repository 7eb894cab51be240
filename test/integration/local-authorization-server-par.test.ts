import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type LocalAuthorizationServer,
  openBrowser,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { codeParameters, post } from '../support/local-authorization-server/wire-client.ts';

let server: LocalAuthorizationServer;

beforeAll(async () => {
  server = await startLocalAuthorizationServer({ features: { par: 'required' } });
});
afterAll(() => server.close());

async function push() {
  const { parameters, verifier } = codeParameters();
  const response = await post(server, '/request', parameters);
  const { request_uri, expires_in } = await response.json();
  const query = new URLSearchParams({ client_id: parameters.client_id, request_uri });
  const { client_id, redirect_uri } = parameters;
  const form = { grant_type: 'authorization_code', client_id, redirect_uri, code_verifier: verifier };
  return { status: response.status, expires_in, request_uri, url: `${server.issuer}/auth?${query}`, form };
}

test('a pushed request gives a code, and its URI is good once', async () => {
  const pushed = await push();
  expect(pushed).toMatchObject({ status: 201, expires_in: 60 });
  const person = openBrowser();
  const redirect = new URL(await person.signInAndConsent(pushed.url, { as: 'ada' }));
  expect(redirect.searchParams.get('state')).toBe('the-state');
  const code = redirect.searchParams.get('code') ?? '';
  expect((await post(server, '/token', { ...pushed.form, code })).status).toBe(200);
  await expect(person.signInAndConsent(pushed.url, { as: 'ada' })).rejects.toThrow(/already used/);
});

test('records count the uses of a request URI', async () => {
  server.records.length = 0;
  const { url, request_uri } = await push();
  const other = await push();
  await fetch(url, { redirect: 'manual' });
  await fetch(url, { redirect: 'manual' });
  await fetch(other.url, { redirect: 'manual' });
  const uses = server.records.map(({ point, requestUri, requestUriUse }) => [
    point,
    requestUri,
    requestUriUse,
  ]);
  expect(uses).toEqual([
    ['pushed-authorization-request', request_uri, undefined],
    ['pushed-authorization-request', other.request_uri, undefined],
    ['authorization', request_uri, 1],
    ['authorization', request_uri, 2],
    ['authorization', other.request_uri, 1],
  ]);
  expect(server.records[0]?.parameters).toMatchObject({ state: 'the-state', code_challenge_method: 'S256' });
});

test('where it is required, nothing else is taken', async () => {
  const { parameters } = codeParameters();
  const url = `${server.issuer}/auth?${new URLSearchParams(parameters)}`;
  const response = await fetch(url, { redirect: 'manual' });
  expect(response.headers.get('location')).toContain('error=invalid_request');
});

test('its endpoint is a place for faults', async () => {
  server.faults.switchOn({
    at: 'pushed-authorization-request',
    kind: 'oauth-error',
    error: 'invalid_request',
  });
  expect((await push()).status).toBe(400);
  server.faults.switchOn({ at: 'pushed-authorization-request', kind: 'status-503' });
  expect((await push()).status).toBe(503);
});

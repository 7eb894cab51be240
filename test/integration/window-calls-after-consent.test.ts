import { afterEach, beforeEach, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import { bridgeTo } from '../support/app/window-store.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

// The window's own store, over the router that answers IPC, against the local authorization server.
let server: LocalAuthorizationServer;
let app: RunningApp;
let person: ReturnType<typeof personAtBrowser>;
let accountId: string;
let isListening = false;
let window: Awaited<ReturnType<typeof openWindow>>;

beforeEach(async () => {
  server = await startLocalAuthorizationServer();
  person = personAtBrowser({ as: 'ada' });
  app = startApp({ providers: createProviderRegistry(server.issuer), browser: person.browser });
  accountId = await connect(app);
  window = await openWindow();
});
afterEach(async () => {
  await app.close();
  await server.close();
});

async function openWindow() {
  bridgeTo(app);
  const { useApp } = await import('../../renderer/store/app-store.ts');
  const { sendRequest } = await import('../../renderer/store/console.ts');
  const { emptyDraft } = await import('../../renderer/store/console-draft.ts');
  const { askAndCall } = await import('../../renderer/store/ask-and-call.ts');
  const { retryAttempt } = await import('../../renderer/store/attempts.ts');
  const { readSnapshot, start } = await import('../../renderer/store/start.ts');
  // The module, and with it the listening, lives as long as the window; each test has an app of its own.
  if (!isListening) start();
  isListening = true;
  useApp.setState(useApp.getInitialState());
  await readSnapshot();
  const request = apiRequest(`${server.issuer}/api/reports`);
  return {
    console: () => useApp.getState().consoles[accountId],
    sheet: () => useApp.getState().sheet,
    attempt: () => useApp.getState().attempts.value.at(-1),
    send: () => sendRequest(accountId, emptyDraft, request),
    askAndCall: () => askAndCall({ accountId, scopes: ['reports:read'], request }),
    retry: retryAttempt,
  };
}

const calls = () => server.records.filter(({ path }) => path === '/api/reports').length;

test('an API call that lacks a scope names it, asks for it, and then runs by itself', async () => {
  await window.send();
  expect(window.console()?.answer).toMatchObject({ status: 403, missingScopes: ['reports:read'] });
  await window.askAndCall();
  await expect.poll(() => window.console()?.answer?.status).toBe(200);
  expect(calls()).toBe(2);
  expect(window.sheet()).toBeNull();
});

test('the call is not sent again when the scope is not granted', async () => {
  await window.send();
  person.choices = { as: 'ada', untick: ['reports:read'] };
  await window.askAndCall();
  await expect.poll(() => window.console()?.refusedScopes).toEqual(['reports:read']);
  expect(calls()).toBe(1);
});

test('the call runs after a second try of a denied consent', async () => {
  await window.send();
  person.choices = { as: 'ada', deny: true };
  await window.askAndCall();
  await expect.poll(() => window.attempt()?.step.at).toBe('failed');
  person.choices = { as: 'ada' };
  const failed = window.attempt();
  if (failed) await window.retry(failed);
  await expect.poll(() => window.console()?.answer?.status).toBe(200);
  expect(calls()).toBe(2);
});

test('a consent that was asked for otherwise sends nothing', async () => {
  await window.send();
  const { attemptId } = await app.ask('reconsentAccount', {
    accountId,
    moreScopes: ['reports:read'],
    by: 'default',
  });
  expect(await app.ended(attemptId)).toMatchObject({ at: 'connected', missingScopes: [] });
  await expect.poll(() => window.attempt()?.step.at).toBe('connected');
  await window.send();
  expect(calls()).toBe(2);
});

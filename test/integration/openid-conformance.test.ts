import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { personAtBrowser } from '../support/app/person.ts';
import { conformanceTable } from '../support/conformance/conformance-table.ts';
import { lookAt, type ModuleRun } from '../support/conformance/evidence.ts';
import type { ModuleRow } from '../support/conformance/module-row.ts';
import {
  confidentialClient,
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;
let person: ReturnType<typeof personAtBrowser>;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
afterEach(async () => {
  await app.close();
  server.faults.clear();
});

function start(): ModuleRun {
  const sent: Request[] = [];
  person = personAtBrowser({ as: 'ada' });
  server.records.length = 0;
  app = startApp({
    providers: createProviderRegistry(server.issuer),
    browser: person.browser,
    fetch: (input, init) => {
      sent.push(new Request(input, init));
      return fetch(input, init);
    },
  });
  return { app, server, sent };
}

async function begin(): Promise<string> {
  const wish = { providerId: 'demo', clientId: null, scopes: [], by: 'default' as const };
  return (await app.ask('connectAccount', wish)).attemptId;
}

const ended = async () => app.ended(await begin());
const points = () => server.records.map(({ point }) => point);

/** What each flow does before the module's own request, with the server still honest. */
const prepare: Record<ModuleRow['flow'], () => Promise<unknown>> = {
  connect: async () => undefined,
  'connect twice': async () => {
    expect(await ended()).toMatchObject({ at: 'connected' });
    person.choices = { as: 'grace' };
  },
  refresh: async () => expect(await ended()).toMatchObject({ at: 'connected' }),
};

async function refresh(): Promise<void> {
  const accountId = app.accounts.list()[0]?.id ?? '';
  await app.ask('refreshAccount', { accountId });
}

/** Lets the module's request be made, and holds its ending against the row's. */
async function expectEnding({ ends, flow, faults }: ModuleRow): Promise<void> {
  switch (ends.at) {
    case 'connected':
      expect(await ended()).toMatchObject({ at: 'connected', missingScopes: [] });
      expect(app.accounts.list()).toHaveLength(flow === 'connect twice' ? 2 : 1);
      return;
    case 'refused': {
      expect(await ended()).toMatchObject({ at: 'failed', error: { code: ends.code } });
      expect(app.accounts.list()).toEqual([]);
      // After what is refused nothing more is asked for with it.
      if (faults.every(({ at }) => at !== 'userinfo')) expect(points()).not.toContain('userinfo');
      if (faults.some(({ at }) => at === 'authorization-response')) expect(points()).not.toContain('token');
      return;
    }
    case 'not-taken': {
      const attemptId = await begin();
      await expect.poll(() => app.notices.state.getState().notices[0]?.error.code).toBe(ends.code);
      const attempt = app.attempts.state.getState().attempts.find(({ id }) => id === attemptId);
      expect(attempt?.step.at).toBe('waiting-for-browser');
      expect(points()).not.toContain('token');
      return;
    }
    case 'refreshed': {
      const before = server.tokensIssued.length;
      await refresh();
      const accessToken = server.tokensIssued
        .slice(before)
        .find(({ kind }) => kind === 'access_token')?.value;
      const { id } = app.accounts.list()[0] ?? { id: '' };
      expect((await app.secrets.load(id)).secrets.accessToken).toBe(accessToken);
      return;
    }
    case 'refresh-rejected':
      await expect(refresh()).rejects.toMatchObject({ code: ends.code });
      expect(app.accounts.list()[0]?.needsReconsent?.cause).toBe(ends.code);
  }
}

const rows = conformanceTable.map((row) => [row.module, row.server, row] as const);

test.each(rows)('%s: the server %s', async (_module, _server, row) => {
  const run = start();
  if (row.looksAt === 'client_secret_basic') {
    const { client_id: clientId, client_secret: clientSecret } = confidentialClient;
    await app.ask('saveClient', { providerId: 'demo', clientId, label: '', clientSecret });
  }
  await prepare[row.flow]();
  for (const fault of row.faults) server.faults.switchOn(fault);
  await expectEnding(row);
  if (row.looksAt) lookAt[row.looksAt](run);
  for (const { url } of run.sent) {
    for (const { value } of server.tokensIssued) expect(url).not.toContain(value);
  }
});

test('every module stands in the table once', () => {
  const names = conformanceTable.map(({ module }) => module);
  expect(new Set(names).size).toBe(names.length);
});

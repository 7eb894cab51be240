import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ActivityEntryView } from '../../electron/ipc/contract.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { apiRequest } from '../support/app/api-request.ts';
import { type AppOptions, type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import { SecretSearch } from '../support/app/secret-search.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

const passphrase = 'four words of ledgers';

let server: LocalAuthorizationServer;
let app: RunningApp;
let person: ReturnType<typeof personAtBrowser>;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(() => start());
afterEach(async () => {
  await app.close();
  server.faults.clear();
});

function start(options: Partial<AppOptions> = {}): void {
  person = personAtBrowser({ as: 'ada' });
  app = startApp({ providers: createProviderRegistry(server.issuer), browser: person.browser, ...options });
}

async function told(accountId: string | null = null): Promise<ActivityEntryView[]> {
  return (await app.ask('readActivity', { accountId, beforeSequence: null, limit: 200 })).entries.reverse();
}
const kinds = async (accountId: string | null = null) => (await told(accountId)).map(({ kind }) => kind);
const ledgerFolder = () => path.join(app.vaultFolder, 'activity');

describe('the activity of an account', () => {
  test('tells its whole life in order, with causes, and no secret', async () => {
    const accountId = await connect(app, ['api:read', 'reports:read']);
    const url = `${server.issuer}/api/me?page=2`;
    await app.ask('callApi', { accountId, request: apiRequest(url) });
    await app.ask('refreshAccount', { accountId });
    server.faults.switchOn({ at: 'refresh', kind: 'status-503', times: 'always' });
    await app.ask('refreshAccount', { accountId }).catch(() => undefined);
    await app.ask('refreshAccount', { accountId }).catch(() => undefined);
    server.faults.clear();
    await app.ask('disconnectAccount', { accountId, revoke: 'now' });

    const entries = await told(accountId);
    expect(entries.map(({ kind }) => kind)).toEqual([
      ...['connected', 'api-called', 'refreshed', 'refresh-failed', 'disconnected', 'revoked'],
    ]);
    for (const entry of entries)
      expect(entry).toMatchObject({ accountName: 'Ada Lovelace', providerId: 'demo' });
    expect(entries[1]?.call).toMatchObject({ method: 'GET', url: `${server.issuer}/api/me`, status: 200 });
    expect(entries[3]?.cause).toBe('SERVER_FAILED');
    await app.close();
    const search = new SecretSearch(server.tokensIssued);
    expect(search.searchFolder(ledgerFolder())).toBeGreaterThan(0);
    expect(search.found).toEqual([]);
  });

  test('tells why a grant ended, and that a new consent brought other scopes', async () => {
    const accountId = await connect(app);
    person.choices = { as: 'ada' };
    const { attemptId } = await app.ask('reconsentAccount', {
      ...{ accountId, moreScopes: ['reports:read'], by: 'default' },
    });
    await app.ended(attemptId);
    server.faults.switchOn({ at: 'refresh', kind: 'invalid-grant' });
    await app.ask('refreshAccount', { accountId }).catch(() => undefined);
    const entries = await told(accountId);
    expect(entries.map(({ kind }) => kind)).toEqual([
      ...['connected', 'scopes-changed', 'reconsented', 'grant-ended'],
    ]);
    expect(entries[1]?.scopes).toEqual({ added: ['reports:read'], removed: [] });
    expect(entries[3]?.cause).toMatch(/^GRANT_/);
  });

  test('tells of a consent that was refused, and of a link that nobody waited for', async () => {
    person.choices = { as: 'ada', deny: true };
    await connect(app).catch(() => undefined);
    app.receiveLink('app.holdfast.desktop:/oauth/callback/demo?code=x&state=y');
    expect((await told()).map(({ kind, cause }) => [kind, cause])).toEqual([
      ['consent-failed', 'AUTHORIZATION_DENIED'],
      ['link-refused', 'AUTHORIZATION_STATE_MISMATCH'],
    ]);
  });

  test('tells of a revocation that waits, fails, and is given up', async () => {
    const accountId = await connect(app);
    server.faults.switchOn({ at: 'revocation', kind: 'status-503', times: 'always' });
    await app.ask('disconnectAccount', { accountId, revoke: 'later' });
    const [entry] = app.revocations.state.getState().entries;
    const revocationId = entry?.id ?? '';
    await app.ask('retryRevocation', { revocationId }).catch(() => undefined);
    await app.ask('dropRevocation', { revocationId });
    expect(await kinds()).toEqual([
      ...['connected', 'revocation-waits', 'disconnected', 'revocation-failed', 'revocation-given-up'],
    ]);
  });

  test('of one that is kept for this run only is never written', async () => {
    app.cipher.state = { state: 'missing', backend: 'test' };
    await app.ask('checkKeyStore', {});
    await app.ask('keepForThisRunOnly', {});
    const accountId = await connect(app);
    await app.ask('disconnectAccount', { accountId, revoke: 'now' });
    expect(await kinds()).toEqual(['connected', 'disconnected', 'revoked']);
    await app.close();
    const files = existsSync(ledgerFolder()) ? readdirSync(ledgerFolder()) : [];
    const written = files.map((name) => readFileSync(path.join(ledgerFolder(), name), 'utf8')).join('');
    expect(written).toBe('');
  });
});

describe('the ledger', () => {
  test('tells of the vault: its protection, its lock, and wrong passphrases', async () => {
    await connect(app);
    await app.ask('protectByPassphrase', { passphrase });
    await app.ask('lockVault', {});
    await expect(told()).rejects.toMatchObject({ code: 'STORAGE_VAULT_LOCKED' });
    const counted = app.ask('readActivityCounts', { accountId: null, days: 7 });
    await expect(counted).rejects.toMatchObject({ code: 'STORAGE_VAULT_LOCKED' });
    await app.ask('unlockVault', { passphrase: 'not these words' }).catch(() => undefined);
    await app.ask('unlockVault', { passphrase });
    expect(await kinds()).toEqual([
      ...['connected', 'protection-changed', 'locked', 'unlock-failed', 'unlocked'],
    ]);
  });

  test('is counted day by day, and is read and exported by its filter', async () => {
    const filePath = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-out-')), 'activity.json');
    await app.close();
    start({ chooseSavePath: async () => filePath });
    const accountId = await connect(app);
    await app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });
    await app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/reports`) });
    await app.ask('refreshAccount', { accountId });
    const { counts } = await app.ask('readActivityCounts', { accountId, days: 7 });
    expect(counts).toHaveLength(7);
    expect(counts.at(-1)).toMatchObject({ calls: 1, renewals: 1, failures: 1 });
    const filter = { groups: ['calls' as const], onlyFailures: true, sinceMs: null, words: [] };
    const page = await app.ask('readActivity', { accountId, beforeSequence: null, limit: 1, filter });
    expect(page).toMatchObject({ hasMore: false, matching: 1, total: 4 });
    const { written } = await app.ask('exportActivity', { format: 'json', accountId: null, filter });
    expect(written?.entries).toBe(1);
    expect(JSON.parse(readFileSync(filePath, 'utf8'))).toMatchObject([{ call: { status: 403 } }]);
  });

  test('goes on over a restart, and costs no account anything where it can’t be written', async () => {
    const accountId = await connect(app);
    await app.close();
    writeFileSync(path.join(app.vaultFolder, 'activity', 'activity-newer.jsonl'), 'nonsense');
    const { vaultFolder, cipher } = app;
    start({ vaultFolder, cipher });
    const answer = await app.ask('callApi', { accountId, request: apiRequest(`${server.issuer}/api/me`) });
    expect(answer.status).toBe(200);
    expect(await kinds()).toEqual(['api-called']);
  });

  test.each(['json', 'csv'] as const)('is exported as %s, whole and for its owner alone', async (format) => {
    const filePath = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-out-')), `activity.${format}`);
    await app.close();
    start({ chooseSavePath: async () => filePath });
    await connect(app);
    expect(await app.ask('exportActivity', { format, accountId: null })).toEqual({
      written: { fileName: `activity.${format}`, entries: 1 },
    });
    expect(statSync(filePath).mode & 0o777).toBe(0o600);
    expect(readFileSync(filePath, 'utf8')).toContain('Ada Lovelace');
    expect(await kinds()).toEqual(['connected', 'activity-exported']);
    await app.ask('clearActivity', {});
    expect(await kinds()).toEqual(['activity-cleared']);
  });
});

import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Conf from 'conf';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Account } from '../../electron/accounts/account.ts';
import { AccountRepository } from '../../electron/accounts/account-repository.ts';
import { ScopeWatch } from '../../electron/accounts/scope-watch.ts';
import { AppError } from '../../electron/errors/app-error.ts';
import { github } from '../../electron/providers/catalogue/github.ts';
import { localProvider } from '../../electron/providers/catalogue/local.ts';
import { createDocumentFolder } from '../../electron/vault/document-file.ts';
import { someAccount } from '../support/app/some-account.ts';

const hour = 3_600_000;
const { id } = someAccount();
const user = 'https://api.github.com/user';
const items = 'https://api.example/api/items';
const local = localProvider('https://api.example');

let accounts: AccountRepository;
let nowMs: number;
let watch: ScopeWatch;

beforeEach(() => {
  const folder = createDocumentFolder(
    mkdtempSync(path.join(os.tmpdir(), 'holdfast-scopes-')),
    ({ name, ...options }) => new Conf({ ...options, configName: name }),
    () => undefined,
  );
  accounts = new AccountRepository(folder, () => false);
  nowMs = 24 * hour;
  watch = new ScopeWatch(accounts, () => nowMs);
});

function keep(changes: Partial<Account>): void {
  accounts.save(someAccount({ lastUsedAtMs: nowMs, ...changes }));
}

/** An answer of GitHub's API, to a call that was sent a second ago. */
function gitHubAnswers(headers: Record<string, string>, status = 200, url = user): string[] {
  return watch.noteAnswer(github, id, new URL(url), new Response(null, { status, headers }), nowMs - 1000);
}

/** An answer with a challenge of RFC 6750 3. */
function challenges(challenge: string, status = 403): string[] {
  const response = new Response(null, { status, headers: { 'www-authenticate': challenge } });
  return watch.noteAnswer(local, id, new URL(items), response, nowMs - 1000);
}

const takenAway = () => accounts.get(id).takenAwayScopes.map(({ name }) => name);

describe('scopes that an answer lists', () => {
  test('take away what is not among them, with when that was seen', () => {
    keep({ grantedScopes: ['gist', 'notifications'] });
    gitHubAnswers({ 'x-oauth-scopes': 'gist' });
    expect(accounts.get(id)).toMatchObject({
      grantedScopes: ['gist'],
      takenAwayScopes: [{ name: 'notifications', sinceMs: nowMs }],
    });
  });

  test('take nothing away that a broader one among them includes', () => {
    keep({ grantedScopes: ['read:user', 'user:email'] });
    gitHubAnswers({ 'x-oauth-scopes': 'user' });
    expect(takenAway()).toEqual([]);
    expect(accounts.get(id).grantedScopes).toEqual(['read:user', 'user:email', 'user']);
  });

  test('give back what was taken away before', () => {
    keep({ grantedScopes: ['gist'], takenAwayScopes: [{ name: 'notifications', sinceMs: 1 }] });
    gitHubAnswers({ 'x-oauth-scopes': 'gist, notifications' });
    expect(accounts.get(id)).toMatchObject({
      grantedScopes: ['gist', 'notifications'],
      takenAwayScopes: [],
    });
  });

  test('are not believed of a dead token, nor of an answer without the header', () => {
    keep({ grantedScopes: ['gist'] });
    gitHubAnswers({ 'x-oauth-scopes': '' }, 401);
    gitHubAnswers({});
    expect(accounts.get(id).grantedScopes).toEqual(['gist']);
  });

  test('are not believed of a call that was sent before the last consent', () => {
    keep({ grantedScopes: ['gist', 'repo'], consentedAtMs: nowMs });
    gitHubAnswers({ 'x-oauth-scopes': 'gist' });
    expect(accounts.get(id).grantedScopes).toEqual(['gist', 'repo']);
  });

  test('of a hostile API make neither odd names nor a list without end', () => {
    keep({ grantedScopes: ['gist'] });
    for (let answer = 0; answer < 20; answer++) {
      const names = Array.from({ length: 300 }, (_, index) => `scope-${answer}-${index}`);
      gitHubAnswers({ 'x-oauth-scopes': `${names.join(' ')} ${'x'.repeat(201)} <b>"\\` });
    }
    const { grantedScopes, takenAwayScopes } = accounts.get(id);
    expect(grantedScopes).toHaveLength(100);
    expect(takenAwayScopes).toHaveLength(100);
    for (const name of [...grantedScopes, ...takenAway()]) expect(name).toMatch(/^scope-\d+-\d+$/);
  });
});

describe('insufficient_scope', () => {
  test('names what the call lacks, and takes nothing away', () => {
    keep({ grantedScopes: ['api:read'] });
    expect(challenges('Bearer error="insufficient_scope", scope="api:write"')).toEqual(['api:write']);
    expect(takenAway()).toEqual([]);
  });

  test('for a scope that was granted says that it was taken away', () => {
    keep({ grantedScopes: ['api:read', 'api:write'] });
    expect(challenges('Bearer scope="api:write", error="insufficient_scope"')).toEqual(['api:write']);
    expect(accounts.get(id)).toMatchObject({
      grantedScopes: ['api:read'],
      takenAwayScopes: [{ name: 'api:write', sinceMs: nowMs }],
    });
  });

  test('for one of several that are granted in part names the others alone', () => {
    keep({ grantedScopes: ['api:read'] });
    expect(challenges('Bearer error=insufficient_scope, scope="api:read api:write"')).toEqual(['api:write']);
    expect(takenAway()).toEqual([]);
  });

  test('to a call from before the last consent takes nothing away', () => {
    keep({ grantedScopes: ['api:write'], consentedAtMs: nowMs });
    expect(challenges('Bearer error="insufficient_scope", scope="api:write"')).toEqual(['api:write']);
    expect(takenAway()).toEqual([]);
  });

  test.each([
    ['Bearer error="invalid_token", scope="api:write"', 401],
    ['Bearer error="insufficient_scope", scope="api:write"', 200],
    ['Bearer realm="x"', 403],
  ])('is not read from %s with status %i', (challenge, status) => {
    keep({ grantedScopes: [] });
    expect(challenges(challenge, status)).toEqual([]);
  });
});

describe('scopes of which any one would do', () => {
  test.each([
    ['notifications, repo', 'notifications'],
    ['public_repo, repo', 'public_repo'],
    ['user, user:email', 'user:email'],
    ['admin:org, read:org, repo, user, write:org', 'read:org'],
    ['admin:repo_hook, public_repo, read:repo_hook, repo, write:repo_hook', 'read:repo_hook'],
    ['constructor, gist', 'gist'],
  ])('%s: the one that allows least is missing', (accepted, missing) => {
    keep({ grantedScopes: ['read:user'] });
    expect(gitHubAnswers({ 'x-accepted-oauth-scopes': accepted }, 404)).toEqual([missing]);
  });

  test('are not missing where one of them is granted, as the answer or the account says', () => {
    keep({ grantedScopes: ['repo'] });
    expect(gitHubAnswers({ 'x-accepted-oauth-scopes': 'notifications, repo' }, 404)).toEqual([]);
    const both = { 'x-accepted-oauth-scopes': 'gist', 'x-oauth-scopes': 'gist, repo' };
    expect(gitHubAnswers(both, 403)).toEqual([]);
  });

  test('are not missing where the call was answered, or refused for its token', () => {
    keep({ grantedScopes: [] });
    for (const status of [200, 401, 500]) {
      expect(gitHubAnswers({ 'x-accepted-oauth-scopes': 'gist' }, status)).toEqual([]);
    }
  });
});

describe('what a call uses', () => {
  test('is noted for the granted scopes that its address is for, once an hour', () => {
    keep({ grantedScopes: ['api:read', 'reports:read'] });
    const call = () =>
      watch.noteAnswer(local, id, new URL(`${items}?page=2`), new Response(null, { status: 200 }), nowMs);
    call();
    const noted = { 'api:read': nowMs };
    expect(accounts.get(id).scopeLastUsedAtMs).toEqual(noted);
    const written = accounts.get(id);
    nowMs += hour;
    call();
    expect(accounts.get(id)).toBe(written);
    nowMs += 1;
    call();
    expect(accounts.get(id)).toMatchObject({
      lastUsedAtMs: nowMs,
      scopeLastUsedAtMs: { 'api:read': nowMs },
    });
  });

  test('is nothing where the call failed', () => {
    keep({ grantedScopes: ['api:read'], lastUsedAtMs: 0 });
    watch.noteAnswer(local, id, new URL(items), new Response(null, { status: 500 }), nowMs);
    expect(accounts.get(id)).toMatchObject({ lastUsedAtMs: 0, scopeLastUsedAtMs: {} });
  });

  test('that can not be written costs nobody their answer', () => {
    keep({ grantedScopes: ['api:read'] });
    vi.spyOn(accounts, 'save').mockImplementation(() => {
      throw new AppError('STORAGE_WRITE_FAILED', 'ENOSPC');
    });
    expect(challenges('Bearer error="insufficient_scope", scope="api:read"')).toEqual(['api:read']);
  });
});

test('an account that is gone meanwhile learns nothing', () => {
  expect(gitHubAnswers({ 'x-oauth-scopes': 'gist' })).toEqual([]);
  expect(accounts.list()).toEqual([]);
});

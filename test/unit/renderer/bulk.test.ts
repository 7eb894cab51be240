import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ErrorView } from '../../../electron/errors/app-error.ts';
import {
  pick,
  pickAll,
  pickNone,
  pickUpTo,
  stopPicking,
  usePicking,
} from '../../../renderer/store/picking.ts';
import { accountOf, nowMs } from './account-of.ts';

let acts: typeof import('../../../renderer/store/bulk-acts.ts');
let runs: typeof import('../../../renderer/store/bulk-run.ts');

beforeAll(async () => {
  vi.stubGlobal('window', {});
  acts = await import('../../../renderer/store/bulk-acts.ts');
  runs = await import('../../../renderer/store/bulk-run.ts');
});
afterEach(() => stopPicking());

const error: ErrorView = { code: 'TRANSPORT_UNREACHABLE', advice: 'retry', message: '' };
const chosen = () => [...usePicking.getState().chosen].join();

describe('choosing several', () => {
  it('takes in and out again, one by one or all that is found', () => {
    pick('a');
    pick('c');
    pick('a');
    expect([usePicking.getState().isOn, chosen()]).toEqual([true, 'c']);
    pickAll(['b', 'c']);
    expect(chosen()).toBe('c,b');
    pickNone();
    expect([usePicking.getState().isOn, chosen()]).toEqual([true, '']);
    stopPicking();
    expect(usePicking.getState().isOn).toBe(false);
  });

  it('takes everything between the last one and this one, in either direction', () => {
    const shown = ['a', 'b', 'c', 'd'];
    pick('c');
    pickUpTo('a', shown, undefined);
    expect(chosen()).toBe('c,a,b');
    stopPicking();
    pickUpTo('d', shown, 'b');
    expect(chosen()).toBe('b,c,d');
    stopPicking();
    pickUpTo('d', shown, 'gone');
    expect(chosen()).toBe('d');
  });
});

describe('renewing several', () => {
  const ok = { ok: true, value: {} } as const;
  const works = (id: string) => accountOf({ id });
  const ended = accountOf({
    id: 'ended',
    health: { state: 'needs-reconsent', cause: 'GRANT_INVALID', sinceMs: nowMs },
  });

  beforeEach(() => runs.forgetBulkRun());

  it('asks for those that can be renewed, and says of the others why not', async () => {
    const asked: string[] = [];
    const accounts = [works('a'), ended, accountOf({ id: 'lasting', renews: false }), works('b')];
    const report = await acts.renewAccounts(accounts, async ({ accountId }) => {
      asked.push(accountId);
      return accountId === 'b' ? { ok: false, error } : ok;
    });
    expect(asked).toEqual(['a', 'b']);
    expect(report?.done.map(({ id }) => id)).toEqual(['a']);
    expect(report?.failed.map(({ account, why }) => [account.id, why])).toEqual([
      ['ended', 'ended'],
      ['lasting', 'nothing-to-renew-with'],
      ['b', error],
    ]);
    expect(runs.useBulkRun.getState().run).toBeNull();
  });

  it('has four under way at most, and begins none after it was stopped', async () => {
    let running = 0;
    let most = 0;
    const accounts = Array.from({ length: 20 }, (_, index) => works(`${index}`));
    const report = await acts.renewAccounts(accounts, async ({ accountId }) => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      if (accountId === '7') runs.stopBulkRun();
      running -= 1;
      return ok;
    });
    expect(most).toBe(4);
    expect(report?.failed.every(({ why }) => why === 'stopped')).toBe(true);
    expect(report?.done.length).toBeGreaterThanOrEqual(8);
    expect((report?.done.length ?? 0) + (report?.failed.length ?? 0)).toBe(20);
  });

  it('tells nobody once the vault was locked', async () => {
    const report = await acts.renewAccounts([works('a'), works('b')], async () => {
      runs.forgetBulkRun();
      return ok;
    });
    expect([report, runs.useBulkRun.getState().run]).toEqual([undefined, null]);
  });
});

it('colouring several tells which got the colour, and each can have another one', async () => {
  const given: unknown[] = [];
  const accounts = [accountOf({ id: 'a', color: 'red' }), accountOf({ id: 'b' })];
  const report = await acts.colorAccounts(
    accounts,
    ({ color }) => color,
    async (input) => {
      given.push(input);
      return input.accountId === 'b' ? { ok: false, error } : { ok: true, value: {} };
    },
  );
  expect(given).toEqual([
    { accountId: 'a', color: 'red' },
    { accountId: 'b', color: null },
  ]);
  expect(report?.done.map(({ id }) => id)).toEqual(['a']);
  expect(report?.failed).toEqual([{ account: accounts[1], why: error }]);
});

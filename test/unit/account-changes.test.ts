import { beforeEach, expect, it, vi } from 'vitest';
import type { Account } from '../../electron/accounts/account.ts';
import {
  AccountChanges,
  type FirstAccounts,
  mostAtFirst,
  mostAtOnce,
} from '../../electron/ipc/account-changes.ts';
import type { AccountsChange } from '../../electron/ipc/contract.ts';
import { emptySlices, withSnapshot } from '../../renderer/store/slices.ts';
import { type ToldAccounts, withAccountsChange } from '../../renderer/store/told-accounts.ts';
import { someAccount } from '../support/app/some-account.ts';
import { accountOf } from './renderer/account-of.ts';

let all: Map<string, Account>;
let isLocked: boolean;
let revision: number;
let sent: AccountsChange[];
let views: Map<Account, ReturnType<typeof accountOf>>;
let changes: AccountChanges;

const providers = ['alone', 'some', 'others'];
const idOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const add = (index: number, providerId = providers[1 + (index % 2)] ?? '') =>
  all.set(idOf(index), someAccount({ id: idOf(index), providerId }));
const rename = (index: number) => {
  const account = all.get(idOf(index)) as Account;
  all.set(idOf(index), { ...account, label: `${account.label}!` });
  changes.tellOf(idOf(index));
};
const remove = (index: number) => {
  all.delete(idOf(index));
  changes.tellOf(idOf(index));
};
const viewOf = (account: Account) => {
  const { id, label, providerId } = account;
  const view = views.get(account) ?? accountOf({ id, label, providerId, position: Number(id.slice(-12)) });
  views.set(account, view);
  return view;
};
/** What a window knows that was given this, and told of everything since. */
const known = (first: FirstAccounts, at: number, from = sent) => {
  const told: ToldAccounts = { ...first, accounts: { revision: at, value: first.accounts } };
  return from.reduce(withAccountsChange, told);
};
const labels = ({ accounts }: ToldAccounts) => accounts.value.map(({ id, label }) => `${id} ${label}`);
const expected = () => [...all.values()].map(({ id, label }) => `${id} ${label}`);

beforeEach(() => {
  vi.useFakeTimers();
  [all, views, sent, revision, isLocked] = [new Map(), new Map(), [], 0, false];
  changes = new AccountChanges({
    list: () => (isLocked ? [] : [...all.values()]),
    find: (accountId) => (isLocked ? undefined : all.get(accountId)),
    viewOf,
    send: (change) => sent.push({ revision: ++revision, ...change }),
  });
  return () => vi.useRealTimers();
});

it('gives few accounts at once, and tells of no more than what changed', () => {
  for (let index = 0; index < 5; index++) add(index);
  const first = changes.give();
  expect(first).toMatchObject({ accountCount: 5, accountsComplete: true });
  changes.giveOthers();
  rename(3);
  changes.tellOf(idOf(2));
  vi.runAllTimers();
  expect(sent.map(({ changed }) => changed.map(({ label }) => label))).toEqual([['!']]);
  const { accounts } = known(first, 0);
  expect(accounts.value.filter((account, at) => account === first.accounts[at])).toHaveLength(4);
});

it('gives of many the first that are shown, and the others in turns once they are asked for', () => {
  add(0, 'alone');
  for (let index = 1; index < 1_001; index++) add(index);
  const first = changes.give();
  expect(first).toMatchObject({ accountCount: 1_001, accountsComplete: false });
  expect(first.accounts).toHaveLength(mostAtFirst);
  expect(new Set(first.accounts.map(({ providerId }) => providerId))).toEqual(new Set(['alone', 'others']));
  vi.runAllTimers();
  expect(sent).toEqual([]);
  changes.giveOthers();
  vi.runAllTimers();
  expect(sent.map(({ accountsComplete }) => accountsComplete)).toEqual([false, false, false, false, true]);
  expect(labels(known(first, 0))).toEqual(expected());
});

it('gives no account alone of a provider that has several: it would be shown where single ones are', () => {
  for (let index = 0; index < mostAtFirst - 1; index++) add(index, 'some');
  for (let index = mostAtFirst; index < mostAtOnce + 10; index++) add(index, 'others');
  expect(changes.give().accounts).toHaveLength(mostAtFirst - 1);
});

it('tells rightly of what changes and goes while the others are on their way', () => {
  for (let index = 0; index < 1_000; index++) add(index);
  const first = changes.give();
  changes.giveOthers();
  vi.advanceTimersByTime(60);
  for (const index of [0, 1, 998, 999]) rename(index);
  for (const index of [2, 3, 500, 997]) remove(index);
  add(1_000);
  changes.tellOf(idOf(1_000));
  vi.runAllTimers();
  const told = known(first, 0);
  expect(labels(told)).toEqual(expected());
  expect(told).toMatchObject({ accountCount: 997, accountsComplete: true });
});

it('tells of nobody once it is locked while the others are on their way, and of all when it is opened', () => {
  for (let index = 0; index < 1_000; index++) add(index);
  const first = changes.give();
  changes.giveOthers();
  vi.advanceTimersByTime(60);
  isLocked = true;
  changes.tellAnew();
  const after = sent.length;
  rename(4);
  vi.runAllTimers();
  expect(sent.slice(after)).toEqual([]);
  expect(known(first, 0)).toMatchObject({ accounts: { value: [] }, accountCount: 0, accountsComplete: true });
  isLocked = false;
  changes.tellAnew();
  vi.runAllTimers();
  expect(labels(known(first, 0))).toEqual(expected());
  expect(known(first, 0).accountsComplete).toBe(true);
});

it('lets a window that begins again know everything, whatever it was told before', () => {
  for (let index = 0; index < 1_000; index++) add(index);
  changes.give();
  changes.giveOthers();
  vi.advanceTimersByTime(60);
  rename(1);
  const again = changes.give();
  const at = revision;
  changes.giveOthers();
  vi.runAllTimers();
  expect(labels(known(again, at))).toEqual(expected());
});

it('tells before an answer what belongs to it, and not what concerns all', () => {
  for (let index = 0; index < 1_000; index++) add(index);
  changes.give();
  changes.giveOthers();
  vi.runAllTimers();
  sent = [];
  for (const [id, account] of all) all.set(id, { ...account, label: 'other' });
  changes.tellOfAll();
  rename(7);
  sent = [];
  changes.flush();
  expect(sent.map(({ changed }) => changed.map(({ id }) => id))).toEqual([[idOf(7)]]);
  vi.runAllTimers();
  expect(sent.length).toBeGreaterThan(3);
  expect(sent.every(({ changed }) => changed.length <= mostAtOnce)).toBe(true);
});

it('puts changes that came before their snapshot on top of it, and leaves out those that are in it', () => {
  const [ada, grace, hedy] = [1, 2, 3].map((position) => accountOf({ id: idOf(position), position })) as [
    ReturnType<typeof accountOf>,
    ReturnType<typeof accountOf>,
    ReturnType<typeof accountOf>,
  ];
  const totals = { isAnew: false, accountCount: 2, accountsComplete: true };
  const events: AccountsChange[] = [
    { revision: 4, changed: [{ ...ada, label: 'too old' }], removed: [], ...totals },
    { revision: 6, changed: [hedy], removed: [ada.id], ...totals },
    { revision: 7, changed: [{ ...grace, label: 'new' }], removed: [], ...totals },
  ];
  const values = Object.fromEntries(
    Object.entries(emptySlices).map(([name, slice]) => [name, (slice as { value?: unknown }).value]),
  );
  const snapshot = {
    ...values,
    revision: 5,
    accounts: [ada, grace],
    accountCount: 2,
    accountsComplete: true,
  };
  const told = withSnapshot(emptySlices, snapshot as never, events);
  expect(told.accounts).toEqual({ revision: 7, value: [{ ...grace, label: 'new' }, hedy] });
  expect(told.accounts.value[1]).toEqual(hedy);
});

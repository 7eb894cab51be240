import { expect, it } from 'vitest';
import { placeRows } from '../../../renderer/account-list/place-rows.ts';
import { RowKeys } from '../../../renderer/account-list/row-keys.ts';
import { accountOf } from './account-of.ts';

const accountsOf = (providerId: string) =>
  Array.from({ length: 20 }, (_, index) => accountOf({ id: `${providerId}-${index}`, providerId }));
const { rows } = placeRows([
  { providerId: 'google', accounts: accountsOf('google') },
  { providerId: 'gitlab', accounts: accountsOf('gitlab') },
]);
const keysIn = (keys: RowKeys, from: number, to: number) => {
  const drawn = rows.slice(from, to);
  const keyOf = keys.of(drawn);
  return new Map(drawn.flatMap(({ account }) => (account ? [[account.id, keyOf(account.id)]] : [])));
};

it('keeps the key of a row for as long as it is drawn, and gives those of others to what is new', () => {
  const keys = new RowKeys();
  const before = keysIn(keys, 1, 11);
  const after = keysIn(keys, 4, 14);
  for (const [id, key] of after) if (before.has(id)) expect(key).toBe(before.get(id));
  expect([...after.values()].sort()).toEqual([...before.values()].sort());
  expect(new Set(after.values()).size).toBe(10);
});

it('takes over none of another group', () => {
  const keys = new RowKeys();
  const google = keysIn(keys, 0, 21);
  const gitlab = keysIn(keys, 21, 42);
  expect([...gitlab.values()].filter((key) => [...google.values()].includes(key))).toEqual([]);
});

it('gives the same keys when the same is drawn again', () => {
  const keys = new RowKeys();
  expect(keysIn(keys, 3, 9)).toEqual(keysIn(keys, 3, 9));
});

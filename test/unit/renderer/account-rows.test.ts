import { describe, expect, it } from 'vitest';
import { rowAfterKey } from '../../../renderer/account-list/move-between-rows.ts';
import { groupsOf, placeRows } from '../../../renderer/account-list/place-rows.ts';
import { groupAccounts } from '../../../renderer/store/account-groups.ts';
import { accountOf } from './account-of.ts';

const accounts = [
  accountOf({ id: 'one', providerId: 'google' }),
  accountOf({ id: 'two', providerId: 'github' }),
  accountOf({ id: 'three', providerId: 'google' }),
];
const groups = groupAccounts(accounts);
const { rows, height } = placeRows(groups);

describe('the places of rows', () => {
  it('follow each other without a gap unfilled or a row covered', () => {
    for (const [index, row] of rows.entries())
      expect(row.top + row.height).toBeLessThanOrEqual(rows[index + 1]?.top ?? height);
    const [, heading] = rows;
    const last = rows.at(-1);
    expect(heading?.group.height).toBe((last?.top ?? 0) + (last?.height ?? 0) - (heading?.top ?? 0));
  });

  it('say to assistive technology where each stands among its siblings', () => {
    const said = rows.map(
      ({ account, position, siblings }) => `${account?.id ?? 'heading'} ${position}/${siblings}`,
    );
    expect(said).toEqual(['two 1/2', 'heading 2/2', 'one 1/2', 'three 2/2']);
  });

  it('keep a group under its heading, whatever the search leaves of it', () => {
    const left = placeRows(groupsOf(groups, accounts.slice(0, 1)));
    expect(left.rows.map(({ account }) => account?.id)).toEqual([undefined, 'one']);
    expect(placeRows([]).rows).toEqual([]);
  });
});

describe('keys', () => {
  const afterKey = (from: string | undefined, key: string) => {
    const index = rowAfterKey(rows, from, key);
    return index === undefined ? undefined : rows[index]?.account?.id;
  };

  it('pass headings over, and end at the ends', () => {
    expect([
      afterKey('two', 'ArrowDown'),
      afterKey('one', 'ArrowUp'),
      afterKey('three', 'ArrowDown'),
    ]).toEqual([...['one', 'two', 'three']]);
    expect([afterKey('two', 'End'), afterKey('three', 'Home'), afterKey('two', 'PageDown')]).toEqual([
      ...['three', 'two', 'three'],
    ]);
  });

  it('begin at the first row, and leave others alone', () => {
    expect([afterKey(undefined, 'ArrowDown'), afterKey('two', 'a'), afterKey('two', 'toString')]).toEqual([
      ...['two', undefined, undefined],
    ]);
    expect(rowAfterKey([], undefined, 'Home')).toBeUndefined();
  });
});

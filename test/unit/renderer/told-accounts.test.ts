import { describe, expect, it } from 'vitest';
import { google } from '../../../electron/providers/catalogue/google.ts';
import { findAccounts } from '../../../renderer/store/account-search.ts';
import { shownAccount } from '../../../renderer/store/selectors.ts';
import { withAccountsChange } from '../../../renderer/store/told-accounts.ts';
import { accountOf, nowMs } from './account-of.ts';
import { viewOf } from './view-of.ts';

const [ada, grace, hedy, alan] = ['Ada', 'Grace', 'Hedy', 'Alan'].map((displayName, index) =>
  accountOf({ id: displayName, displayName, userName: '', email: '', position: index * 2 + 1 }),
) as [ReturnType<typeof accountOf>, ReturnType<typeof accountOf>, ...ReturnType<typeof accountOf>[]];
const told = {
  accounts: { revision: 5, value: [ada, grace, hedy] as readonly ReturnType<typeof accountOf>[] },
  accountCount: 3,
  accountsComplete: true,
};
const change = (part: object, revision = 6) => {
  const nothing = { changed: [], removed: [], isAnew: false, accountCount: 3, accountsComplete: true };
  return withAccountsChange(told, { revision, ...nothing, ...part } as never);
};
const namesOf = ({ accounts }: typeof told) => accounts.value.map(({ displayName }) => displayName);

describe('a change of accounts', () => {
  it('leaves those that did not change the very same, and the list where nothing changed in it', () => {
    const renamed = { ...grace, displayName: 'Grace Hopper' };
    const { accounts } = change({ changed: [renamed] });
    expect(accounts.value).toEqual([ada, renamed, hedy]);
    expect([accounts.value[0] === ada, accounts.value[2] === hedy]).toEqual([true, true]);
    expect(change({ accountsComplete: false }).accounts.value).toBe(told.accounts.value);
  });

  it('puts an account where its position says, also one that was elsewhere before', () => {
    expect(namesOf(change({ changed: [{ ...alan, position: 2 }] }))).toEqual([
      'Ada',
      'Alan',
      'Grace',
      'Hedy',
    ]);
    expect(namesOf(change({ changed: [{ ...ada, position: 9 }] }))).toEqual(['Grace', 'Hedy', 'Ada']);
    expect(
      namesOf(
        change({
          changed: [
            { ...ada, position: 5 },
            { ...hedy, position: 1 },
          ],
        }),
      ),
    ).toEqual(['Hedy', 'Grace', 'Ada']);
  });

  it('changes nothing when it is out of date', () => {
    expect(change({ removed: ['Ada'] }, 5)).toBe(told);
  });

  it('is found by the search at once, and of the others nothing is made anew', () => {
    const providers = [viewOf(google)];
    const find = (accounts: typeof told.accounts.value, text: string) =>
      findAccounts(accounts, providers, { text, needsYou: false }, nowMs).accounts.map(({ id }) => id);
    expect(find(told.accounts.value, 'grace')).toEqual(['Grace']);
    const { accounts } = change({ changed: [{ ...hedy, label: 'graceful' }], removed: ['Ada'] });
    expect(find(accounts.value, 'grace')).toEqual(['Grace', 'Hedy']);
    expect(find(accounts.value, 'ada')).toEqual([]);
  });
});

describe('the account that is shown', () => {
  it('is no other than the one asked for, while that may still come', () => {
    const asked = { ...told, selectedAccountId: 'Alan' };
    expect(shownAccount({ ...asked, accountsComplete: false })).toBeUndefined();
    expect(shownAccount(asked)).toBe(ada);
    expect(shownAccount({ ...asked, selectedAccountId: 'Hedy', accountsComplete: false })).toBe(hedy);
    expect(shownAccount({ ...asked, selectedAccountId: null, accountsComplete: false })).toBe(ada);
  });
});

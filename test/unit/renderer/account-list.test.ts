import { describe, expect, it } from 'vitest';
import { google } from '../../../electron/providers/catalogue/google.ts';
import { localProvider } from '../../../electron/providers/catalogue/local.ts';
import { accountClientText, accountName, accountWho } from '../../../renderer/messages/account-text.ts';
import { groupAccounts } from '../../../renderer/store/account-groups.ts';
import { findAccounts } from '../../../renderer/store/account-search.ts';
import { accountOf, nowMs } from './account-of.ts';
import { ownClient, viewOf } from './view-of.ts';

const at = (id: string, providerId: string) => accountOf({ id, providerId });

describe('groupAccounts', () => {
  it('shows single accounts first, then each provider with several under its name', () => {
    const all = [at('1', 'google'), at('2', 'github'), at('3', 'google'), at('4', 'demo')];
    const shown = groupAccounts(all).map(({ providerId, accounts }) => [
      providerId,
      accounts.map(({ id }) => id).join(),
    ]);
    expect(shown).toEqual([
      [null, '2,4'],
      ['google', '1,3'],
    ]);
  });

  it('makes no group where each provider has one account', () => {
    expect(groupAccounts([at('1', 'google'), at('2', 'demo')])).toHaveLength(1);
    expect(groupAccounts([])).toEqual([]);
  });
});

describe('searching', () => {
  const labelled = accountOf({ id: '1', label: 'Work' });
  const other = accountOf({ id: '2', displayName: 'Grace', userName: '', email: '', providerId: 'demo' });
  const accounts = [labelled, other];
  const providers = [viewOf(google), viewOf(localProvider('http://127.0.0.1:3010'))];
  const found = (text: string, needsYou = false) =>
    findAccounts(accounts, providers, { text, needsYou }, nowMs).accounts.map(({ id }) => id);

  it('finds an account by its label, and by its own name under it', () => {
    expect([found('work'), found('lovelace')]).toEqual([['1'], ['1']]);
  });

  it('finds by provider, and by every word', () => {
    expect([found('local'), found('google work'), found('local work')]).toEqual([['2'], ['1'], []]);
  });
});

describe('the name of an account', () => {
  it('is the person’s own where there is one, and the provider’s comes second', () => {
    const labelled = accountOf({ label: 'Work' });
    expect([accountName(labelled), accountWho(labelled)]).toEqual([
      'Work',
      'Ada Lovelace · ada@example.test',
    ]);
  });

  it('is the provider’s otherwise, with the address', () => {
    expect([accountName(accountOf()), accountWho(accountOf())]).toEqual(['Ada Lovelace', 'ada@example.test']);
  });

  it('is not repeated', () => {
    expect(accountWho(accountOf({ displayName: 'ada@example.test' }))).toBe('');
    expect(accountWho(accountOf({ email: '', userName: 'Ada Lovelace' }))).toBe('');
  });
});

describe('the client of an account', () => {
  it('is named where there is a choice', () => {
    const two = viewOf(google, [ownClient('client-1', { label: 'Laptop' }), ownClient('client-2')]);
    expect(accountClientText({ clientId: 'client-1' }, two)).toBe('Laptop');
    expect(accountClientText({ clientId: 'client-2' }, two)).toBe('client-2');
  });

  it('is not worth a word where there is one, and shown by its id where it is gone', () => {
    const one = viewOf(localProvider('http://127.0.0.1:3010'), [ownClient('client-1')]);
    expect(accountClientText({ clientId: 'client-1' }, one)).toBe('');
    expect(accountClientText({ clientId: 'client-9' }, one)).toBe('client-9');
  });
});

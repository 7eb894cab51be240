import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ImportPreview } from '../../../electron/ipc/contract.ts';
import { ImportAccounts } from '../../../renderer/transfer/import-accounts.tsx';

type ImportedAccount = ImportPreview['accounts'][number];

function accountOf(number: number, part: Partial<ImportedAccount> = {}): ImportedAccount {
  return {
    accountId: `00000000-0000-4000-8000-00000000000${number}`,
    providerId: 'google',
    providerName: 'Google',
    displayName: `Account ${number}`,
    email: '',
    status: 'new',
    isBetterHere: false,
    hasRefreshToken: true,
    leftOut: null,
    ...part,
  };
}

function shown(accounts: ImportedAccount[], chosen: string[] = []): string {
  return renderToStaticMarkup(
    <ImportAccounts accounts={accounts} chosen={chosen} onChange={() => undefined} />,
  );
}

describe('the accounts of a file', () => {
  it('can be ticked, except those that can’t be used', () => {
    const html = shown([accountOf(1), accountOf(2, { status: 'unknown-provider' })]);
    expect(html.match(/<input type="checkbox"[^>]*>/g)?.map((input) => input.includes('disabled'))).toEqual([
      false,
      true,
    ]);
  });

  it('are named for a screen reader by who and where, and described by what would happen', () => {
    const html = shown([accountOf(1, { status: 'known' })]);
    const [, name, where] = /aria-labelledby="([^" ]+) ([^" ]+)"/.exec(html) ?? [];
    const [, notes] = /aria-describedby="(\S+)"/.exec(html) ?? [];
    const textOf = (id = '') => html.split(`id="${id}"`)[1] ?? '';
    expect(textOf(name)).toMatch(/^[^>]*>Account 1</);
    expect(textOf(where)).toMatch(/^[^>]*>Google</);
    expect(textOf(notes)).toMatch(/^[^>]*><span[^>]*>Is here already/);
  });

  it('say how many are ticked, and that there is none', () => {
    const one = accountOf(1);
    expect(shown([one, accountOf(2)], [one.accountId])).toContain('1 of 2 ticked');
    expect(shown([])).toContain('No account is in this file.');
  });
});

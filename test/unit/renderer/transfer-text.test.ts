import { describe, expect, it } from 'vitest';
import type { ExportPreview, ImportPreview } from '../../../electron/ipc/contract.ts';
import {
  importedSetUpsText,
  importNotes,
  isImportable,
} from '../../../renderer/messages/transfer-import-text.ts';
import {
  exportContents,
  exportedHints,
  exportedText,
  exportLimits,
  importedHints,
  importedText,
  includesRotatingText,
  rotatingText,
} from '../../../renderer/messages/transfer-text.ts';

const preview: ExportPreview = {
  accounts: 3,
  clients: 2,
  providers: 1,
  rotating: 0,
  bound: 0,
  notExportable: 0,
};

describe('an export', () => {
  it('says what goes into the file', () => {
    expect(exportContents(preview)).toEqual([
      '3 accounts',
      '2 clients, secrets included',
      '1 provider of your own',
      'The settings',
    ]);
    expect(exportContents({ ...preview, accounts: 0, clients: 0, providers: 0 })).toEqual([
      'No account',
      'The settings',
    ]);
  });

  it('says what can’t, and why; nothing where all can', () => {
    expect(exportLimits(preview)).toEqual([]);
    const [out, without] = exportLimits({ ...preview, notExportable: 1, bound: 2 });
    expect(out).toMatch(/^1 account stays out: its tokens can’t be read now, or are kept for this run only/);
    expect(without).toMatch(/^2 accounts go without their tokens, which are bound to this computer/);
  });

  it('gives the reason why tokens that rotate stay out', () => {
    expect(rotatingText(2)).toMatch(/^2 accounts .*two computers .*ends the connection for both/);
    expect(includesRotatingText(false, 1)).toMatch(/it works on the other computer .*is reconnected/);
    expect(includesRotatingText(true, 2)).toMatch(/^Stop using those accounts on this computer/);
  });

  it('ends with the file’s name, how many are in it and how many are not', () => {
    const written = { fileName: 'a.holdfast', accounts: 3, leftOut: 0 };
    expect(exportedText(written)).toBe('3 accounts are in a.holdfast.');
    expect(exportedText({ ...written, accounts: 1, leftOut: 1 })).toBe(
      '1 account is in a.holdfast, without the token that renews it.',
    );
    expect(exportedText({ ...written, leftOut: 2 })).toMatch(/, 2 of them without/);
  });

  it('repeats at its end what stayed out', () => {
    expect(exportedHints({ ...preview, notExportable: 1 }, false).at(-1)).toMatch(/^1 account stays out/);
  });

  it('says that nobody opens the file without the passphrase, and what the choice of tokens asks for', () => {
    expect(exportedHints(preview, false).join(' ')).toMatch(
      /^Without the passphrase nobody can open the file/,
    );
    expect(exportedHints(preview, false).join(' ')).not.toMatch(/Stop using|reconnected/);
    const rotating = { ...preview, rotating: 1 };
    expect(exportedHints(rotating, true).at(-1)).toMatch(/^Stop using that account/);
    expect(exportedHints(rotating, false).at(-1)).toMatch(/reconnected/);
  });
});

const account: ImportPreview['accounts'][number] = {
  accountId: '00000000-0000-4000-8000-000000000001',
  providerId: 'google',
  providerName: 'Google',
  displayName: 'Ada',
  email: '',
  status: 'new',
  isBetterHere: false,
  hasRefreshToken: true,
  leftOut: null,
};

describe('an account of a file', () => {
  it('needs no words where it is simply added', () => {
    expect(importNotes(account)).toEqual([]);
    expect(isImportable(account)).toBe(true);
  });

  it('says what ticking it would replace', () => {
    const known = { ...account, status: 'known' } as const;
    expect(importNotes(known).join()).toMatch(/Ticked, what the file has takes the place of what is here/);
    expect(isImportable(known)).toBe(true);
  });

  it.each([
    [{ status: 'unknown-provider' }, /does not know Google/],
    [{ status: 'forbidden' }, /your organisation does not allow Google/],
    [{ status: 'known', isBetterHere: true }, /stays as it is/],
  ] as const)('can’t be ticked where that would do nothing: %o', (part, why) => {
    expect(isImportable({ ...account, ...part })).toBe(false);
    expect(importNotes({ ...account, ...part }).join()).toMatch(why);
  });

  it('says that it comes without what renews it, and why', () => {
    const without = { ...account, hasRefreshToken: false };
    expect(importNotes({ ...without, leftOut: 'rotates' }).join()).toMatch(/that one rotates: reconnect/);
    expect(importNotes({ ...without, leftOut: 'bound-to-computer' }).join()).toMatch(/bound to the other/);
    expect(importNotes(without).join()).toMatch(/works until its access ends/);
  });
});

describe('the rest of a file', () => {
  it('says what is added and what is here already', () => {
    const none = { added: 0, known: 0 };
    expect(importedSetUpsText({ clients: none, providers: none })).toBe('');
    expect(importedSetUpsText({ clients: { added: 0, known: 2 }, providers: none })).toMatch(/^All of them/);
    expect(importedSetUpsText({ clients: { added: 2, known: 0 }, providers: { added: 1, known: 1 } })).toBe(
      'Adds 2 clients and 1 provider of your own. 1 more is here already and stays.',
    );
  });
});

describe('an import', () => {
  const result = { accounts: 2, clients: 1, providers: 0, kept: 0, stoppedBy: null };

  it('ends with what is here now, and what stayed', () => {
    expect(importedText(result, false)).toBe('2 accounts and 1 client are here now.');
    expect(importedText({ ...result, accounts: 1, clients: 0, kept: 1 }, false)).toBe(
      '1 account is here now. 1 account stays as it is.',
    );
    expect(importedText({ ...result, accounts: 0, clients: 0 }, true)).toBe('The settings are here now.');
    expect(importedText({ ...result, accounts: 0, clients: 0 }, false)).toBe('No account was imported.');
  });

  it('counts what will have to be reconnected', () => {
    const rotating = { ...account, leftOut: 'rotates' } as const;
    expect(importedHints([account, rotating])[0]).toMatch(/^1 account came without the token that renews it/);
    expect(importedHints([account]).join()).not.toMatch(/Reconnect/);
  });
});

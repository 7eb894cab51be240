import { truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import type { ExportContent } from '../../electron/transfer/export-content.ts';
import type { RunningApp } from '../support/app/app-without-electron.ts';
import {
  passphrase,
  sealAnything,
  someContent,
  someExportedAccount,
} from '../support/transfer/some-export.ts';
import {
  importInto,
  openIn,
  startTwoComputers,
  type TwoComputers,
} from '../support/transfer/two-computers.ts';

let computers: TwoComputers;
let app: RunningApp;

beforeEach(async () => {
  computers = startTwoComputers({ providers: createProviderRegistry(undefined) });
  app = computers.new;
  await app.posture.check();
});
afterEach(async () => {
  vi.useRealTimers();
  await computers.close();
});

async function put(changes: Partial<ExportContent> = {}): Promise<void> {
  writeFileSync(computers.file, await sealAnything(someContent(changes)));
}
const one = someExportedAccount();
const tokensOf = async (accountId: string) => (await app.secrets.load(accountId)).secrets;

describe('opening a file', () => {
  test('with a wrong passphrase is refused, and the next try waits for a second', async () => {
    await put();
    const { opened } = await app.ask('openImport', {});
    const importId = opened?.importId ?? '';
    const tryWith = (by: string) => app.ask('previewImport', { importId, passphrase: by });
    await expect(tryWith('wrong')).rejects.toMatchObject({ code: 'PASSPHRASE_WRONG' });
    await expect(tryWith(passphrase)).rejects.toMatchObject({
      code: 'PASSPHRASE_PAUSED',
      retryAfterSeconds: 1,
    });
    app.clock.aheadMs += 1001;
    const [first, second] = await Promise.allSettled([tryWith('wrong'), tryWith(passphrase)]);
    expect(first).toMatchObject({ reason: { code: 'PASSPHRASE_WRONG' } });
    expect(second).toMatchObject({ reason: { code: 'PASSPHRASE_PAUSED' } });
    app.clock.aheadMs += 1001;
    expect((await tryWith(passphrase)).accounts).toHaveLength(1);
  });

  test('that is damaged is refused before its passphrase is asked for', async () => {
    await put();
    truncateSync(computers.file, 300);
    await expect(app.ask('openImport', {})).rejects.toMatchObject({ code: 'EXPORT_FILE_INVALID' });
    writeFileSync(computers.file, '{"format":"holdfast-export","version":2}');
    await expect(app.ask('openImport', {})).rejects.toMatchObject({ code: 'EXPORT_FILE_NEWER' });
  });

  test('is nothing where the person chose none', async () => {
    expect(await app.ask('openImport', {})).toEqual({ opened: null });
  });

  test('lasts until it is dropped, another one is opened, or 10 minutes have passed', async () => {
    await put();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const goesOn = async (importId: string) => {
      const choice = { importId, accountIds: [], withClients: false, withSettings: false };
      return app.ask('applyImport', choice).then(
        () => true,
        (error) => (error.code === 'REQUEST_REFUSED' ? false : expect.fail(error.code)),
      );
    };
    const { importId: dropped } = await openIn(app);
    await app.ask('dropImport', { importId: dropped });
    await app.ask('dropImport', { importId: dropped });
    expect(await goesOn(dropped)).toBe(false);
    const { importId: replaced } = await openIn(app);
    const { importId: late } = await openIn(app);
    expect(await goesOn(replaced)).toBe(false);
    vi.advanceTimersByTime(10 * 60_000 + 1);
    expect(await goesOn(late)).toBe(false);
    expect(await goesOn((await openIn(app)).importId)).toBe(true);
  });

  test('takes nothing in before it was looked at', async () => {
    await put();
    const { opened } = await app.ask('openImport', {});
    const choice = { accountIds: [one.account.id], withClients: true, withSettings: true };
    await expect(
      app.ask('applyImport', { importId: opened?.importId ?? '', ...choice }),
    ).rejects.toMatchObject({ code: 'REQUEST_REFUSED' });
    expect(app.accounts.list()).toEqual([]);
  });
});

describe('an account that is here already', () => {
  const fromFile = { displayName: 'Ada King', label: 'From the file', connectedAtMs: 5, lastUsedAtMs: 9 };

  test('is kept unless it is chosen, and then has the tokens of the file with the history of here', async () => {
    await put({ accounts: [one] });
    await importInto(app);
    await app.ask('labelAccount', { accountId: one.account.id, label: 'Mine' });
    const elsewhere = { id: '11111111-1111-4111-8111-111111111111', ...fromFile };
    await put({ accounts: [someExportedAccount(elsewhere, { accessToken: 'other', obtainedAtMs: 2 })] });
    const { preview } = await openIn(app);
    expect(preview.accounts).toMatchObject([
      { status: 'known', isBetterHere: false, displayName: 'From the file' },
    ]);
    expect(await importInto(app, { accountIds: [] })).toMatchObject({ accounts: 0, kept: 0 });
    expect((await tokensOf(one.account.id)).accessToken).toBe('imported-access-token');

    expect(await importInto(app)).toMatchObject({ accounts: 1, kept: 0 });
    expect(app.accounts.list()).toMatchObject([
      { id: one.account.id, label: 'Mine', connectedAtMs: 0, lastUsedAtMs: 9, displayName: 'Ada King' },
    ]);
    expect((await tokensOf(one.account.id)).accessToken).toBe('other');
  });

  test('does not lose what renews it to a file without that', async () => {
    await put({ accounts: [someExportedAccount({}, { refreshToken: 'renews' })] });
    await importInto(app);
    await put({ accounts: [someExportedAccount({}, { leftOut: 'rotates', obtainedAtMs: 100 })] });
    const { preview, ...outcome } = await importInto(app);
    expect(preview.accounts).toMatchObject([{ status: 'known', isBetterHere: true }]);
    expect(outcome).toMatchObject({ accounts: 0, kept: 1, stoppedBy: null });
    expect((await tokensOf(one.account.id)).refreshToken).toBe('renews');
  });

  test('nor newer tokens to a copy from before, unless it needs to be reconnected', async () => {
    await put({ accounts: [someExportedAccount({}, { obtainedAtMs: 50 })] });
    await importInto(app);
    await put({ accounts: [someExportedAccount({}, { obtainedAtMs: 40, accessToken: 'older' })] });
    expect(await importInto(app)).toMatchObject({ accounts: 0, kept: 1 });
    const asAnother = { id: '11111111-1111-4111-8111-111111111111' };
    await put({ accounts: [someExportedAccount(asAnother, { obtainedAtMs: 40, accessToken: 'older' })] });
    expect(await importInto(app)).toMatchObject({ accounts: 0, kept: 1 });
    const needsReconsent = { cause: 'GRANT_INVALID' as const, sinceMs: 1 };
    app.accounts.save({ ...app.accounts.get(one.account.id), needsReconsent });
    expect(await importInto(app)).toMatchObject({ accounts: 1, kept: 0 });
    expect((await tokensOf(one.account.id)).accessToken).toBe('older');
    expect(app.accounts.get(one.account.id).needsReconsent).toBeNull();
  });
});

describe('an account whose id', () => {
  test('somebody else has here gets another', async () => {
    await put();
    await importInto(app);
    await put({ accounts: [someExportedAccount({ subject: 'grace' }, { accessToken: 'of-grace' })] });
    expect(await importInto(app)).toMatchObject({ accounts: 1 });
    const [ada, grace] = app.accounts.list();
    expect([ada?.id, ada?.subject]).toEqual([one.account.id, 'ada']);
    expect(grace?.id).not.toBe(one.account.id);
    expect((await tokensOf(one.account.id)).accessToken).toBe('imported-access-token');
    expect((await tokensOf(grace?.id ?? '')).accessToken).toBe('of-grace');
  });

  test('only differs in its letters from another’s does not take its file', async () => {
    const id = 'abcdef00-0000-4000-8000-000000000000';
    await put({ accounts: [someExportedAccount({ id })] });
    await importInto(app);
    await put({ accounts: [someExportedAccount({ id: id.toUpperCase(), subject: 'grace' })] });
    await importInto(app);
    const ids = app.accounts.list().map((account) => account.id.toLowerCase());
    expect(new Set(ids).size).toBe(2);
  });
});

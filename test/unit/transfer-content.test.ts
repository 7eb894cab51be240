import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readExportDocument } from '../../electron/transfer/export-document.ts';
import { mostContentBytes, openContent, sealContent } from '../../electron/transfer/sealed-content.ts';
import { derivePassphraseKey } from '../../electron/vault/passphrase-key.ts';
import {
  cheapKeyDerivation,
  passphrase,
  sealAnything,
  someContent,
  someExportedAccount,
} from '../support/transfer/some-export.ts';

const code = (expected: string) => expect.objectContaining({ code: expected });

async function open(text: string) {
  const document = readExportDocument(Buffer.from(text));
  return openContent(document, await derivePassphraseKey(passphrase, document.header.kdf));
}

describe('what is in the box', () => {
  const refused = async (content: unknown) =>
    expect(open(await sealAnything(content))).rejects.toEqual(code('EXPORT_FILE_INVALID'));
  const account = (change: object, tokens: object = {}) =>
    someContent({ accounts: [someExportedAccount(change, tokens)] });

  test('is refused where it unpacks to more than it may', async () => {
    const bomb = gzipSync(Buffer.alloc(mostContentBytes + 1, 0x20));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(open(await sealAnything(null, { compressed: bomb }))).rejects.toEqual(
      code('EXPORT_FILE_INVALID'),
    );
  });

  test('is refused where many bombs follow each other', async () => {
    const part = gzipSync(Buffer.alloc(2 ** 20));
    const compressed = Buffer.concat(Array.from({ length: 33 }, () => part));
    await expect(open(await sealAnything(null, { compressed }))).rejects.toEqual(code('EXPORT_FILE_INVALID'));
  });

  test('is refused where it is not compressed, or cut short', async () => {
    const plain = Buffer.from(JSON.stringify(someContent()));
    for (const compressed of [plain, gzipSync(plain).subarray(0, -12)])
      await expect(open(await sealAnything(null, { compressed }))).rejects.toEqual(
        code('EXPORT_FILE_INVALID'),
      );
  });

  test('is refused where it is a tower of lists', async () => {
    await refused('['.repeat(2_000_000));
  });

  test('is refused with keys that would reach a prototype', async () => {
    const text = JSON.stringify(someContent());
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString'])
      await refused(`{"${key}":{"polluted":true},${text.slice(1)}`);
    const inAccount = JSON.stringify(someContent()).replace(
      '"account":{',
      '"account":{"__proto__":{"polluted":true},',
    );
    await refused(inAccount);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('reaches no prototype by the name of a scope', async () => {
    const text = JSON.stringify(account({ scopeLastUsedAtMs: { repo: 1 } })).replace(
      '"repo":1',
      '"__proto__":1,"repo":1',
    );
    const [taken] = (await open(await sealAnything(text))).accounts;
    expect(Object.getOwnPropertyNames(taken?.account.scopeLastUsedAtMs)).toEqual(['repo']);
  });

  test.each([
    ['an id that is a path', account({ id: '../../clients' })],
    ['a name without end', account({ displayName: 'a'.repeat(3000) })],
    ['a token that breaks a line', account({}, { accessToken: 'a\r\nHost: evil' })],
    ['an empty token', account({}, { accessToken: '' })],
    ['a refresh token that was left out', account({}, { leftOut: 'rotates', refreshToken: 'a' })],
    ['a date after all dates', account({ connectedAtMs: 1e300 })],
    ['a grant that there is not', account({ grant: 'password' })],
    ['a member of its own', { ...someContent(), comment: '' }],
    ['a key for its tokens', account({}, { dpopKey: '{}' })],
    ['no accounts', { ...someContent(), accounts: undefined }],
    ['another theme', someContent({ settings: { theme: 'red' } as never })],
  ])('is refused with %s', (_what, content) => refused(content));

  test('is refused where somebody is in it twice, be it in other letters', async () => {
    const id = 'ABCDEF00-0000-4000-8000-000000000000';
    const twice = (change: object) =>
      someContent({ accounts: [someExportedAccount({ id }), someExportedAccount(change)] });
    await refused(twice({ id: id.toLowerCase(), subject: 'grace' }));
    await refused(twice({}));
  });

  test('may hold a cause that only a later version knows', async () => {
    const needsReconsent = { cause: 'GRANT_ENDED_BY_MOONLIGHT' as never, sinceMs: 1 };
    const [taken] = (await open(await sealAnything(account({ needsReconsent })))).accounts;
    expect(taken?.account.needsReconsent?.cause).toBe('GRANT_INVALID');
  });

  test('is never written where it could not be read again', async () => {
    const label = '\u0000'.repeat(60);
    const content = someContent({
      clients: Array.from({ length: 100_000 }, (_, at) => ({
        providerId: 'github',
        clientId: String(at),
        label,
        clientSecret: null,
      })),
    });
    await expect(sealContent(content, passphrase, cheapKeyDerivation())).rejects.toEqual(
      code('REQUEST_TOO_LARGE'),
    );
  });
});

test.each([
  ['of before colours', ({ color: _color, pictureUrl: _pictureUrl, ...account }) => account],
  ['with a colour of a later version', (account) => ({ ...account, color: 'ultraviolet' })],
] as Array<[string, (account: Record<string, unknown>) => object]>)(
  'an account %s is read without one',
  async (_what, change) => {
    const content = someContent();
    const [first] = content.accounts;
    const accounts = [{ ...first, account: change({ ...first?.account }) }];
    const opened = await open(await sealAnything({ ...content, accounts }));
    expect(opened.accounts[0]?.account).toMatchObject({ displayName: 'Ada Lovelace', color: null });
  },
);

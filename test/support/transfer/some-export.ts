import { gzipSync } from 'node:zlib';
import type { ExportContent } from '../../../electron/transfer/export-content.ts';
import { headerText, writeExportDocument } from '../../../electron/transfer/export-document.ts';
import type { ExportedAccount } from '../../../electron/transfer/exported-account.ts';
import {
  derivePassphraseKey,
  type KeyDerivation,
  newKeyDerivation,
} from '../../../electron/vault/passphrase-key.ts';
import { seal } from '../../../electron/vault/sealed-box.ts';
import { someAccount } from '../app/some-account.ts';

export const passphrase = 'correct horse battery staple';

/** The least that is taken, so that tests are quick. */
export const cheapKeyDerivation = (): KeyDerivation => newKeyDerivation(2 ** 14);

/** An account of GitHub's with lasting tokens, or with what is asked for instead. */
export function someExportedAccount(
  changes: Partial<ExportedAccount['account']> = {},
  tokens: Partial<ExportedAccount['tokens']> = {},
): ExportedAccount {
  return {
    account: someAccount({ issuer: 'https://github.com/login/oauth', ...changes }),
    tokens: {
      tokenType: 'bearer',
      accessToken: 'imported-access-token',
      refreshToken: null,
      leftOut: null,
      obtainedAtMs: 1,
      accessTokenExpiresAtMs: null,
      refreshTokenExpiresAtMs: null,
      refreshSentAtMs: null,
      ...tokens,
    },
  };
}

export function someContent(changes: Partial<ExportContent> = {}): ExportContent {
  return {
    exportedAtMs: 1_700_000_000_000,
    appVersion: '0.1.0',
    accounts: [someExportedAccount()],
    clients: [],
    providers: [],
    settings: null,
    ...changes,
  };
}

/** Seals whatever it is given, as somebody would who means harm and knows the passphrase. */
export async function sealAnything(
  content: unknown,
  { compressed }: { compressed?: Buffer } = {},
): Promise<string> {
  const kdf = cheapKeyDerivation();
  const key = await derivePassphraseKey(passphrase, kdf);
  const plain = compressed ?? gzipSync(typeof content === 'string' ? content : JSON.stringify(content));
  return writeExportDocument({ header: { kdf }, box: seal(key, plain, headerText({ kdf })) });
}

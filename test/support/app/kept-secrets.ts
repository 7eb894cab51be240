import { isUnderVaultKey } from '../../../electron/vault/passphrase-vault.ts';
import type { LocalAuthorizationServer } from '../local-authorization-server/index.ts';
import type { RunningApp } from './app-without-electron.ts';
import { connect, type personAtBrowser } from './person.ts';

/** Strong enough for every rule. */
export const passphrase = 'correct horse battery staple';
export const otherPassphrase = 'a quite different set of words';

/** Fills a vault with one of each kind of secret: tokens of accounts, a client's secret, the tokens of a revocation that waits. */
export async function fillVault(
  app: RunningApp,
  person: ReturnType<typeof personAtBrowser>,
  server: LocalAuthorizationServer,
): Promise<string> {
  person.choices = { as: 'grace' };
  const leaving = await connect(app);
  await app.ask('disconnectAccount', { accountId: leaving, revoke: 'later' });
  person.choices = { as: 'ada' };
  const accountId = await connect(app);
  const client = {
    providerId: 'demo',
    clientId: 'another-client',
    clientSecret: 'a-client-secret',
    label: '',
  };
  await app.ask('saveClient', client);
  server.records.length = 0;
  return accountId;
}

const allKept = (app: RunningApp) => app.places.flatMap((place) => place.keptSecrets());

/** Every secret on the disk, decrypted, by what it is. */
export async function readAll(app: RunningApp): Promise<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const { purpose, read: ciphertext } of allKept(app)) {
    const bytes = Buffer.from(ciphertext() ?? '', 'base64');
    read[purpose] = (await app.protection.cipher.decrypt(bytes, purpose)).plainText;
  }
  return read;
}

/** What the secrets on the disk are under, in no order. */
export function kindsOf(app: RunningApp): string[] {
  const kinds = allKept(app).map(({ read }) =>
    isUnderVaultKey(Buffer.from(read() ?? '', 'base64')) ? 'passphrase' : 'key-store',
  );
  return [...new Set(kinds)].sort();
}

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readExportFile } from '../../../electron/transfer/read-export-file.ts';
import { openContent, sealContent } from '../../../electron/transfer/sealed-content.ts';
import { derivePassphraseKey, newKeyDerivation } from '../../../electron/vault/passphrase-key.ts';
import { TestCipher } from '../app/test-cipher.ts';
import { asWrittenBy } from './older-files.ts';
import { expected, type Operation } from './operation.ts';
import {
  type DrivenApp,
  importFile,
  keyOfTests,
  laterPassphrase,
  ownProviderId,
  passphrase,
} from './prepared-vault.ts';

const inVault = (folder: string, name: string) => path.join(folder, 'vault', name);

/** Writes each kind of document once. */
const writeAll = async (app: DrivenApp) => {
  await app.ask('changeSettings', { theme: 'light' });
  await app.ask('labelAccount', { accountId: app.idOf('ada'), label: 'Home' });
  await app.ask('refreshAccount', { accountId: app.idOf('ada') });
  await app.ask('removeClient', { providerId: ownProviderId, clientId: 'first' });
};

const underPassphrase = (app: DrivenApp) => app.ask('protectByPassphrase', { passphrase });

const exportVault = (app: DrivenApp) => app.ask('exportVault', { passphrase, includeRotating: true });

/** An export of everything, sealed again in a way that takes less time to open; and then some of it is gone. */
const exportAndForget = async (app: DrivenApp) => {
  const folder = path.dirname(app.vaultFolder);
  const { written } = await exportVault(app);
  const document = await readExportFile(path.join(folder, written?.fileName ?? ''));
  const content = await openContent(document, await derivePassphraseKey(passphrase, document.header.kdf));
  writeFileSync(
    path.join(folder, importFile),
    await sealContent(content, passphrase, newKeyDerivation(2 ** 14)),
  );
  for (const person of ['ada', 'barbara'])
    await app.ask('disconnectAccount', { accountId: app.idOf(person), revoke: 'never' });
  await app.ask('removeClient', { providerId: ownProviderId, clientId: 'second' });
};

const importAll = async (app: DrivenApp) => {
  const { opened } = await app.ask('openImport', {});
  const importId = opened?.importId ?? '';
  const { accounts } = await app.ask('previewImport', { importId, passphrase });
  const accountIds = accounts.map(({ accountId }) => accountId);
  const choice = { importId, accountIds, withClients: true, withSettings: true };
  const { stoppedBy } = await app.ask('applyImport', choice);
  if (stoppedBy) throw Object.assign(new Error('stopped'), stoppedBy);
};

const setAsideName = (app: DrivenApp) => ({ name: app.vaultReport.getState().setAside[0]?.name ?? '' });

/** What was broken is whole again, for who puts it back. */
const asideAndWhole = (folder: string) => {
  const aside = inVault(folder, 'clients.broken-2026-01-01T00-00-00-000Z.json');
  writeFileSync(aside, readFileSync(inVault(folder, 'clients.json')));
  writeFileSync(inVault(folder, 'clients.json'), '{"schemaVersion": 2, "value": []}');
};

/** What keeps the vault itself: old files, broken ones, and what it is under. */
export const operationsOfTheVault: readonly Operation[] = [
  { name: 'files of version 0.1.0 migrated', files: (folder) => asWrittenBy('0.1.0', folder), run: writeAll },
  { name: 'files of version 0.2.0 migrated', files: (folder) => asWrittenBy('0.2.0', folder), run: writeAll },
  {
    name: 'broken settings set aside',
    files: (folder) => writeFileSync(inVault(folder, 'settings.json'), '{"schemaVersion": 2, "va'),
    fromStart: true,
    tells: /^STORAGE_FILE_BROKEN/,
    run: (app) => app.ask('changeSettings', { theme: 'light' }),
  },
  {
    name: 'index restored from its backup',
    files: (folder) => writeFileSync(inVault(folder, 'accounts.json'), '{"schemaVersion": 3, "va'),
    fromStart: true,
    tells: /^STORAGE_(FILE_BROKEN|INDEX_RESTORED)/,
    run: async (app) => app.begin(),
  },
  {
    name: 'index made again from the accounts',
    files: (folder) => {
      for (const name of ['accounts.json', 'accounts.backup.json']) rmSync(inVault(folder, name));
    },
    fromStart: true,
    run: async (app) => app.begin(),
  },
  {
    name: 'file put back that was set aside',
    files: asideAndWhole,
    run: (app) => app.ask('restoreSetAside', setAsideName(app)),
  },
  {
    name: 'file removed that was set aside',
    files: asideAndWhole,
    run: (app) => app.ask('removeSetAside', setAsideName(app)),
  },
  { name: 'protection by a passphrase', run: underPassphrase },
  {
    name: 'protection by the key store again',
    before: underPassphrase,
    run: (app) => app.ask('protectByKeyStore', {}),
  },
  {
    name: 'another passphrase',
    before: underPassphrase,
    run: (app) => app.ask('changePassphrase', { current: passphrase, next: laterPassphrase }),
  },
  {
    name: 'unlock',
    comesAgain: /^tries/,
    before: underPassphrase,
    isLocked: true,
    run: (app) => app.ask('unlockVault', { passphrase }),
  },
  {
    name: 'unlock with a wrong passphrase',
    comesAgain: /^tries/,
    before: underPassphrase,
    isLocked: true,
    run: (app) => expected('PASSPHRASE_WRONG', app.ask('unlockVault', { passphrase: 'not this one' })),
  },
  {
    name: 'refresh under a passphrase',
    before: underPassphrase,
    run: (app) => app.ask('refreshAccount', { accountId: app.idOf('ada') }),
  },
  { name: 'export', run: exportVault },
  { name: 'import', before: exportAndForget, run: importAll },
  { name: 'ledger exported', run: (app) => app.ask('exportActivity', { format: 'csv', accountId: null }) },
  { name: 'ledger cleared', run: (app) => app.ask('clearActivity', {}) },
  {
    name: 'everything encrypted under a newer key',
    // It is due, and its provider takes it now.
    comesAgain: /^revocation /,
    cipher: () => new TestCipher(Buffer.alloc(32, 8), keyOfTests),
    fromStart: true,
    run: async (app) => {
      app.begin();
      for (const { id } of app.accounts.list()) await app.secrets.load(id);
      await new Promise((resolve) => setTimeout(resolve, 50));
    },
  },
  {
    name: 'files that a killed write left are swept',
    files: (folder) => {
      const [account = ''] = readdirSync(inVault(folder, 'accounts'));
      for (const name of ['settings.json', `accounts/${account}`])
        writeFileSync(inVault(folder, `${name}.tmp-0123456789abcdef`), '{"schemaV');
    },
    fromStart: true,
    run: async (app) => app.begin(),
  },
];

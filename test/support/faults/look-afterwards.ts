import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readExportDocument } from '../../../electron/transfer/export-document.ts';
import type { Operation } from './operation.ts';
import { type DrivenApp, openWhole, optionsOf } from './prepared-vault.ts';
import { triesIn, type VaultView, viewOf } from './vault-view.ts';

/** Opens a vault after a process on it was ended: what is in it, and what is wrong besides. */
export async function lookAfterwards(
  folder: string,
  operation: Operation,
): Promise<{ view: VaultView; wrong: string[] }> {
  const tries = triesIn(folder);
  const app = await openWhole(folder, optionsOf(operation));
  const view = await viewOf(app, tries);
  const wrong = noticesOf(app, operation);
  app.begin();
  await writeAgain(app).catch((error: { code?: string }) =>
    wrong.push(`can't write: ${error.code ?? error}`),
  );
  // Before it closes: a vault under a passphrase lets go of its key then.
  const written = await viewOf(app);
  await app.close();
  const next = await openWhole(folder, optionsOf(operation));
  const read = await viewOf(next);
  await next.close();
  if (JSON.stringify(read) !== JSON.stringify(written)) wrong.push('reads otherwise than it was written');
  return { view, wrong: [...wrong, ...leftovers(folder, next), ...halfExports(folder)] };
}

function noticesOf(app: DrivenApp, { tells = /^$/ }: Operation): string[] {
  const { notices } = app.notices.state.getState();
  return notices
    .filter(({ error }) => error.code !== 'STORAGE_ACCOUNT_RECOVERED' && !tells.test(error.code))
    .map(({ error }) => `told of ${error.code} ${error.message}`);
}

/** Each kind of file is written once more. */
async function writeAgain(app: DrivenApp): Promise<void> {
  await app.ask('changeSettings', { theme: 'system' });
  await app.connect('somebody');
  await app.ask('refreshAccount', { accountId: app.idOf('somebody') });
  await app.ask('saveClient', { providerId: 'google', clientId: googleClient, clientSecret: 'x', label: '' });
  await app.ask('disconnectAccount', { accountId: app.idOf('somebody'), revoke: 'never' });
}

const googleClient = '2-b.apps.googleusercontent.com';

/** Files that nobody will ever read: what was half written, and tokens of nobody. */
function leftovers(folder: string, app: DrivenApp): string[] {
  const ids = new Set(app.accounts.list().map(({ id }) => id));
  const files = readdirSync(path.join(folder, 'vault'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => {
      const accountId = /^accounts\/([0-9a-f-]{36})\.json$/.exec(file)?.[1];
      return /tmp/.test(file) || (accountId !== undefined && !ids.has(accountId));
    })
    .map((file) => `left: ${file.replace(/[0-9a-f-]{36}/, '<id>').replace(/\.tmp-\w+/, '.tmp')}`);
}

/** What the person saved outside of the vault is there whole or not at all. */
function halfExports(folder: string): string[] {
  const exports = readdirSync(folder).filter((name) => /^[^.]+\.(holdfast-export|json|csv)$/.test(name));
  return exports.flatMap((name) => {
    const bytes = readFileSync(path.join(folder, name));
    try {
      if (name.endsWith('export')) readExportDocument(bytes);
      else if (name.endsWith('.json')) JSON.parse(bytes.toString());
      else if (!bytes.toString().endsWith('\n')) return [`half: ${name}`];
      return [];
    } catch {
      return [`half: ${name}`];
    }
  });
}

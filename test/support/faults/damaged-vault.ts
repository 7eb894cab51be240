import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { demoIssuer, otherIssuer } from './answering-server.ts';
import type { Damage } from './damaged-files.ts';
import { type DrivenApp, openVault } from './prepared-vault.ts';
import { type VaultView, viewOf } from './vault-view.ts';

/** The documents of a vault, by their files: which parts of it stand in each, and how each is written. */
interface DocumentOfVault {
  file: RegExp;
  /** What may be missing while the file is damaged. */
  parts: RegExp;
  write: (app: DrivenApp) => Promise<unknown>;
}

const nothing = /^$/;
const rename = (person: string) => async (app: DrivenApp) =>
  app.ask('labelAccount', { accountId: app.idOf(person), label: 'Renamed' });

const documents: readonly DocumentOfVault[] = [
  {
    file: /^settings\.json$/,
    parts: /^settings/,
    write: async (app) => app.ask('changeSettings', { theme: 'light' }),
  },
  // Every account stays in the list, at most as it was one write before: its own file says who it is.
  { file: /^accounts(\.[\w-]+|-[\w-]+)?\.json$/, parts: /^account /, write: rename('ada') },
  {
    file: /^accounts\//,
    parts: /^tokens demo\/ada$/,
    write: async (app) => app.ask('refreshAccount', { accountId: app.idOf('ada') }),
  },
  {
    file: /^clients\.json$/,
    parts: /^client /,
    write: async (app) =>
      app.ask('saveClient', {
        providerId: 'google',
        clientId: '3-c.apps.googleusercontent.com',
        clientSecret: 'x',
        label: '',
      }),
  },
  {
    file: /^providers\.json$/,
    parts: /^provider /,
    write: async (app) =>
      app.ask('addProvider', {
        definition: {
          kind: 'openid-connect',
          name: 'Other',
          issuer: otherIssuer,
          scopes: [],
          apiOrigins: [],
        },
      }),
  },
  {
    file: /^requests\.json$/,
    parts: /^requests /,
    write: async (app) => {
      const request = { method: 'GET' as const, url: `${demoIssuer}/api/items`, headers: [], body: null };
      await app.ask('saveRequest', { accountId: app.idOf('grace'), name: 'Items', request });
    },
  },
  {
    file: /^revocations\.json$/,
    parts: /^revocation /,
    write: async (app) => {
      app.server.revokes = false;
      await app.ask('disconnectAccount', { accountId: app.idOf('grace'), revoke: 'later' });
    },
  },
  { file: /^protection/, parts: nothing, write: async () => undefined },
  { file: /^activity/, parts: /^activity /, write: async () => undefined },
];

/** The files of a vault, one for each kind, by their paths in it. */
export function filesOf(folder: string, accountId: string): string[] {
  const all = readdirSync(path.join(folder, 'vault'), { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(path.join(folder, 'vault'), path.join(parentPath, name)))
    .filter((file) => !file.startsWith('accounts/') || file.startsWith(`accounts/${accountId}`))
    .sort();
}

/** What the app makes of a vault with one damaged file. */
export interface DamagedStart {
  /** The codes that it tells, wherever: in a notice, at the account, at the vault. */
  told: string[];
  wrong: string[];
}

/** @param before what the vault held when it was whole */
export async function startDamaged(
  folder: string,
  file: string,
  damage: Damage,
  before: VaultView,
): Promise<DamagedStart> {
  const target = path.join(folder, 'vault', file);
  damage.apply(target);
  const isLedger = file.startsWith('activity/') && lstatSync(target).isFile();
  const torn = isLedger ? readFileSync(target) : undefined;
  const app = openVault(folder);
  await app.inspectAccounts();
  await app.posture.check();
  const now = await viewOf(app);
  const told = await codesTold(app);
  if (damage.kind === 'of a newer version' && refusedWhole.includes(file))
    return { told, wrong: await refused(app, folder, file, damage, told) };
  const damaged = documents.find((each) => each.file.test(file));
  if (!damaged) throw new Error(`nobody knows what ${file} is`);
  const wrong = Object.keys(before)
    .filter((part) => now[part] !== before[part] && !damaged.parts.test(part))
    .map((part) => `changed: ${part}`);
  for (const part of Object.keys(before).filter((each) => /^account /.test(each)))
    if (now[part] === undefined) wrong.push(`lost: ${part}`);
  const isWhole = Object.keys(before).every((part) => now[part] === before[part]);
  if (told.length === 0 && !isWhole && !isTorn(file, damage)) wrong.push('nothing is told');
  for (const each of documents) {
    const said = await each.write(app).then(
      () => 'done',
      (error: { code?: string; message: string }) => error.code ?? error.message,
    );
    if (said !== 'done' && each !== damaged) wrong.push(`${each.file.source} takes no write: ${said}`);
    if (said !== 'done' && !said.startsWith('STORAGE_')) wrong.push(`said ${said}`);
  }
  await app.close();
  if (!damage.isKept(target) && !isAppendedTo(target, torn)) wrong.push('what was there is gone');
  return { told, wrong };
}

/** A ledger whose one line has no end is what a power cut leaves: nothing for a person to look into. */
function isTorn(file: string, { kind }: Damage): boolean {
  return file.startsWith('activity/') && /^(cut|empty|zeros|random|another)/.test(kind);
}

/** The ledger goes on after what can't be read. */
function isAppendedTo(target: string, torn: Buffer | undefined): boolean {
  return torn !== undefined && readFileSync(target).subarray(0, torn.length).equals(torn);
}

/**
 * Which accounts there are, and what their secrets are under, is for the newer version to say: an account that it removed would come
 * back from any older list, and an older copy may be under another key. So nothing is asked of a provider, and nothing touched.
 */
const refusedWhole = ['accounts.json', 'protection.json'];

async function refused(
  app: DrivenApp,
  folder: string,
  file: string,
  damage: Damage,
  told: readonly string[],
): Promise<string[]> {
  const accountFiles = () => readdirSync(path.join(folder, 'vault/accounts')).sort().join();
  const before = accountFiles();
  const wrong = told.includes('STORAGE_FILE_NEWER') ? [] : [`not told: ${told}`];
  const said = await app.connect('somebody').then(
    () => 'connected',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
  if (said !== 'STORAGE_FILE_NEWER') wrong.push(`a new account is not refused: ${said}`);
  await app.close();
  if (accountFiles() !== before) wrong.push('a file of an account came or went');
  if (!damage.isKept(path.join(folder, 'vault', file))) wrong.push('what was there is gone');
  return wrong;
}

async function codesTold(app: DrivenApp): Promise<string[]> {
  const { accounts, notices, vault, storage } = await app.ask('readSnapshot', {});
  const ofAccounts = accounts.flatMap(({ health }) => (health.state === 'unreadable' ? [health.cause] : []));
  const ofVault = vault.setAside.length > 0 ? ['set aside'] : [];
  const ofStorage = storage.state === 'ready' ? [] : [storage.state];
  return [
    ...new Set([...notices.map(({ error }) => error.code), ...ofAccounts, ...ofVault, ...ofStorage]),
  ].sort();
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { accountFileVersion } from '../../electron/vault/account-file.ts';
import { versionsIn, writeAsVersion1 } from '../support/app/older-vault.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { dataFolder, endProgram, expect, type Seat, startProgram, takeSeat, test } from './fixtures.ts';
import { packages, tool } from './packages.ts';

/** The life of an installed .deb, on this very system. Each test goes on where the one before it ended. */
test.describe.configure({ mode: 'serial' });

const mimeType = 'x-scheme-handler/app.holdfast.desktop';
const desktopFile = '/usr/share/applications/holdfast.desktop';

let seat: Seat;
let server: LocalAuthorizationServer;
let mayInstall = false;

test.beforeAll(async () => {
  const isRoot = process.getuid?.() === 0;
  const isThere = (await tool('dpkg-query', ['-s', 'holdfast'])).said.includes('install ok installed');
  test.skip(!isRoot, 'only root installs packages');
  test.skip(isThere, 'Holdfast is installed here already, and is not ours to remove');
  mayInstall = true;
  // Tokens that live so short are renewed half-way: one is always due within seconds.
  server = await startLocalAuthorizationServer({ accessTokenSeconds: 12 });
  seat = await takeSeat();
});
test.afterAll(async () => {
  await seat?.leave();
  await server?.close();
  if (mayInstall) await apt('purge', 'holdfast');
});

async function apt(...parameters: string[]): Promise<string> {
  const options = ['-y', '-q', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0'];
  const { said, status } = await tool('apt-get', [...options, ...parameters], {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
  });
  expect([parameters, status, status === 0 ? '' : said]).toEqual([parameters, 0, '']);
  return said;
}

const handler = async () =>
  (await tool('xdg-mime', ['query', 'default', mimeType], seat.desktop.env)).said.trim();

/** As a menu starts it: the line of the desktop file, word by word, without the place of a link. */
function startFromDesktopFile() {
  const exec = /^Exec=(.*)$/m.exec(readFileSync(desktopFile, 'utf8'))?.[1] ?? '';
  const [program = '', ...parameters] = exec.split(' ').filter((word) => !word.startsWith('%'));
  return startProgram(seat.desktop, program, parameters);
}

const vault = () => path.join(dataFolder(seat.desktop), 'vault');

test('an older version is installed by apt, and the desktop finds it as the handler of its links', async () => {
  expect(await handler()).toBe('');
  await apt('install', packages().olderDeb);
  expect(await handler()).toBe('holdfast.desktop');
  expect((await tool('dpkg-query', ['-s', 'holdfast'])).said).toContain('\nVersion: 0.0.9~test\n');
});

test('it is started from its desktop file; an account is connected through Chromium and the installed handler', async () => {
  const app = startFromDesktopFile();
  const { person } = seat;
  await person.seesFirstRun();
  await person.addProvider(server, 'Example Corp');
  await person.connectAs('ada');
  await person.sees('heading', 'Ada Lovelace');
  // Nothing was registered beside what the package brought.
  expect(await handler()).toBe('holdfast.desktop');
  expect(existsSync(path.join(seat.desktop.folders.applications, 'app.holdfast.desktop.desktop'))).toBe(
    false,
  );
  await person.openSettings();
  await person.sees('static', 'Links open this copy of Holdfast');
  await person.sees('static', 'The package manager of your system updates Holdfast.');
  await person.sees('static', '0.0.9-test');
  await person.sees('static', /Test build, .*/);
  await endProgram(app);
});

test('an upgrade keeps the accounts and takes over the files of the first version', async () => {
  writeAsVersion1(vault());
  expect(new Set(Object.values(versionsIn(vault())))).toEqual(new Set([1]));
  const said = await apt('install', packages().deb);
  expect(said).toContain('(0.0.9~test)');
  const app = startFromDesktopFile();
  const { person } = seat;
  await person.sees('heading', 'Ada Lovelace');
  await person.press('page tab', 'Console');
  await person.fill('URL', `${server.issuer}/api/me`, 'combo box');
  await person.press('push button', 'Send');
  await person.sees('static', /200 OK.*/);
  // A second account by the new version, whose handler takes the link.
  await seat.browser.forgetSignIn();
  await person.press('push button', 'Connect');
  await person.press('push button', 'Example Corp');
  await person.connectAs('grace');
  await person.sees('heading', 'Grace Hopper');
  await person.openSettings();
  await person.sees('static', '0.1.0-test');
  // Files of a known version are written anew when they change, and not before: here by a new account and by a renewal.
  await expect.poll(() => [...new Set(Object.values(versionsIn(vault())))]).toEqual([accountFileVersion]);
  await endProgram(app);
});

test('after its removal no handler is left, and the accounts are', async () => {
  await apt('remove', 'holdfast');
  expect(await handler()).toBe('');
  expect([existsSync('/opt/Holdfast'), existsSync(desktopFile), existsSync('/usr/bin/holdfast')]).toEqual([
    false,
    false,
    false,
  ]);
  expect(existsSync(path.join(vault(), 'accounts.json'))).toBe(true);
});

test('installed again it finds the accounts; --purge revokes them at the provider and removes everything', async () => {
  await apt('install', packages().deb);
  const app = startFromDesktopFile();
  await seat.person.sees('heading', 'Ada Lovelace');
  await seat.person.sees('push button', /Grace Hopper.*/);
  await endProgram(app);

  // In a terminal it asks, and takes anything but yes for a no.
  const inTerminal = "echo no | script -qec '/usr/bin/holdfast --purge' /dev/null";
  const asked = await tool('sh', ['-c', inTerminal], seat.desktop.env);
  expect([asked.status, asked.said]).toEqual([
    1,
    expect.stringContaining('keeps 2 accounts: Ada Lovelace, Grace Hopper.'),
  ]);
  expect(existsSync(path.join(vault(), 'accounts.json'))).toBe(true);

  const leaving = startProgram(seat.desktop, '/usr/bin/holdfast', ['--purge', '--yes']);
  expect([await leaving.ended, leaving.said()]).toEqual([
    0,
    expect.stringMatching(
      /Grace Hopper at Example Corp: revoked\n[\s\S]*Everything is removed from this computer\./,
    ),
  ]);
  await expect.poll(() => existsSync(dataFolder(seat.desktop))).toBe(false);
  const revocations = server.records.filter(({ path: asked }) => asked.includes('revocation'));
  expect(revocations.length).toBeGreaterThan(0);
});

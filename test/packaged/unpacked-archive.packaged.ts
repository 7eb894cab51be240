import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openLink } from '../support/desktop/open-link.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { dataFolder, endProgram, expect, type Seat, startProgram, takeSeat, test } from './fixtures.ts';
import { packages, tool } from './packages.ts';

/** The tar.gz, unpacked by somebody who installs nothing; and who opens links where there are several copies. */
let seat: Seat;
let server: LocalAuthorizationServer;

test.beforeEach(async () => {
  server = await startLocalAuthorizationServer();
  seat = await takeSeat();
});
test.afterEach(async () => {
  await seat.leave();
  await server.close();
});

const handler = async (scheme = 'app.holdfast.desktop') =>
  (await tool('xdg-mime', ['query', 'default', `x-scheme-handler/${scheme}`], seat.desktop.env)).said.trim();

/** @returns the program */
async function unpack(into: string): Promise<string> {
  mkdirSync(into, { recursive: true });
  expect(await tool('tar', ['-xzf', packages().archive, '-C', into])).toEqual({ said: '', status: 0 });
  const [folder = ''] = readdirSync(into);
  return path.join(into, folder, 'holdfast');
}

test('unpacked and started, it registers itself, connects through Chromium, and leaves nothing behind when asked', async () => {
  const { desktop, person } = seat;
  const program = await unpack(path.join(desktop.home, 'apps'));
  startProgram(desktop, program);
  await person.seesFirstRun();
  await expect.poll(() => handler()).toBe('app.holdfast.desktop.desktop');
  await person.addProvider(server, 'Example Corp');
  await person.connectAs('ada');
  await person.sees('heading', 'Ada Lovelace');

  const entry = path.join(desktop.folders.applications, 'app.holdfast.desktop.desktop');
  expect(readFileSync(entry, 'utf8')).toContain(`\nExec=${program} %u\n`);
  expect(await tool('desktop-file-validate', ['--no-hints', entry])).toEqual({ said: '', status: 0 });
  const icon = path.join(desktop.folders.data, 'icons/hicolor/256x256/apps/app.holdfast.desktop.png');
  expect(existsSync(icon)).toBe(true);

  // A second start hands over to the first, whose window asks.
  const second = startProgram(desktop, program, ['--purge']);
  expect([await second.ended, second.said()]).toEqual([0, expect.stringContaining('It runs already')]);
  await person.sees('heading', 'Remove everything from this computer?');
  await person.press('push button', 'Remove everything');
  await person.sees('heading', 'Everything is removed');
  await person.sees('static', 'Ended at the provider and forgotten');
  // Whoever starts it now comes to this window: what a second copy kept would be removed with the rest.
  const late = startProgram(desktop, program);
  expect(await late.ended).toBe(0);
  await person.press('push button', 'Quit Holdfast');
  await expect
    .poll(() => [existsSync(dataFolder(desktop)), existsSync(entry), existsSync(icon)])
    .toEqual([...[false, false, false]]);
  expect(await handler()).toBe('');
});

test('a moved copy is found again by its links after its next start', async () => {
  const { desktop, person } = seat;
  const first = startProgram(desktop, await unpack(path.join(desktop.home, 'downloads')));
  await person.seesFirstRun();
  await expect.poll(() => handler()).not.toBe('');
  await endProgram(first);
  expect(
    (await tool('mv', [path.join(desktop.home, 'downloads'), path.join(desktop.home, 'moved')])).status,
  ).toBe(0);
  const [folder = ''] = readdirSync(path.join(desktop.home, 'moved'));
  const program = path.join(desktop.home, 'moved', folder, 'holdfast');
  startProgram(desktop, program);
  await person.seesFirstRun();
  const entry = path.join(desktop.folders.applications, 'app.holdfast.desktop.desktop');
  await expect.poll(() => readFileSync(entry, 'utf8')).toContain(`\nExec=${program} %u\n`);
});

test('a program that took the scheme over is named, and one press takes it back', async () => {
  const { desktop, person } = seat;
  const thief = path.join(desktop.home, 'thief.sh');
  writeFileSync(thief, '#!/bin/sh\n', { mode: 0o755 });
  writeFileSync(
    path.join(desktop.folders.applications, 'thief.desktop'),
    `[Desktop Entry]\nType=Application\nName=Link Collector\nExec=${thief} %u\nMimeType=x-scheme-handler/app.holdfast.desktop;\n`,
  );
  const given = ['default', 'thief.desktop', 'x-scheme-handler/app.holdfast.desktop'];
  expect((await tool('xdg-mime', given, desktop.env)).status).toBe(0);
  startProgram(desktop, path.join(packages().again, 'holdfast'));
  await person.sees('static', 'Links to Holdfast open Link Collector');
  await person.press('push button', 'Open them here');
  await person.seesNoMore('static', 'Links to Holdfast open Link Collector');
  expect(await handler()).toBe('app.holdfast.desktop.desktop');
});

test('a development copy beside it has a scheme, a folder and links of its own', async () => {
  const { desktop, person } = seat;
  const stableCopy = startProgram(desktop, path.join(packages().again, 'holdfast'));
  await person.seesFirstRun();
  await expect.poll(() => handler()).toBe('app.holdfast.desktop.desktop');
  await endProgram(stableCopy);

  const development = startProgram(desktop, path.join(packages().development, 'holdfast-development'));
  await person.seesFirstRun();
  await expect
    .poll(() => handler('app.holdfast.desktop.development'))
    .toBe('app.holdfast.desktop.development.desktop');
  expect(await handler()).toBe('app.holdfast.desktop.desktop');
  expect(existsSync(dataFolder(desktop, 'development'))).toBe(true);

  await person.addProvider(server, 'Example Corp');
  await person.connectAs('ada');
  await person.sees('heading', 'Ada Lovelace');
  await endProgram(development);

  // A link of the stable one starts that one, which has no account and waits for nothing.
  openLink(desktop, 'app.holdfast.desktop:/oauth/callback/demo?code=1&state=2');
  await person.seesFirstRun();
  await person.sees('static', 'A link to Holdfast was refused');
});

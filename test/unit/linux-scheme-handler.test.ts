import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { wordsOf } from '../../electron/platform/linux-desktop-files.ts';
import { forgetDefault } from '../../electron/platform/linux-mime-defaults.ts';
import { LinuxSchemeHandler, quoted } from '../../electron/platform/linux-scheme-handler.ts';

describe('a word of the command in a desktop file', () => {
  test.each([
    ['/opt/holdfast/holdfast', '/opt/holdfast/holdfast'],
    ['--password-store=gnome-libsecret', '--password-store=gnome-libsecret'],
    ['/home/ada/my apps/holdfast', '"/home/ada/my apps/holdfast"'],
    ['a"b', '"a\\\\"b"'],
    ['a$b`c', '"a\\\\$b\\\\`c"'],
    ['a\\b', '"a\\\\\\\\b"'],
    ['100%', '"100%%"'],
  ])('%s is written %s, and read back as it was', (word, written) => {
    expect(quoted(word)).toBe(written);
    expect(wordsOf(written)).toEqual([word]);
  });

  test.each([
    ['/opt/Holdfast/holdfast %U', ['/opt/Holdfast/holdfast', '%U']],
    ['env GTK_THEME=Adwaita:dark /usr/bin/app --new "a b"', ['/usr/bin/app', '--new', 'a b']],
    ['', []],
  ])('%s is read as %j', (exec, words) => {
    expect(wordsOf(exec)).toEqual(words);
  });
});

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'holdfast-links-'));
  vi.stubEnv('XDG_CONFIG_HOME', path.join(home, 'config'));
  vi.stubEnv('XDG_DATA_HOME', path.join(home, 'data'));
  mkdirSync(path.join(home, 'config'));
  mkdirSync(path.join(home, 'data/applications'), { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());

const handlerFor = (...command: [string, ...string[]]) =>
  new LinuxSchemeHandler({
    scheme: 'app.holdfast.test',
    command,
    shownName: 'Holdfast',
    icon: null,
    packagedName: 'holdfast.desktop',
  });

test('a command that must be quoted is not relied on where no desktop environment would unquote it', async () => {
  vi.stubEnv('XDG_CURRENT_DESKTOP', '');
  expect(await handlerFor('/home/ada/my apps/holdfast').ensureRegistered()).toBe(false);
});

test('what an app registered for the person is taken back, and nothing of others', async () => {
  const list = path.join(home, 'config/mimeapps.list');
  const type = 'x-scheme-handler/app.holdfast.test';
  writeFileSync(
    list,
    `[Default Applications]\ntext/html=browser.desktop\n${type}=app.holdfast.test.desktop\n\n[Added Associations]\n${type}=app.holdfast.test.desktop;other.desktop;\n`,
  );
  await forgetDefault(type, ['app.holdfast.test.desktop', 'holdfast.desktop']);
  expect(readFileSync(list, 'utf8')).toBe(
    `[Default Applications]\ntext/html=browser.desktop\n\n[Added Associations]\n${type}=other.desktop;\n`,
  );
});

const hasXdg = ['/usr/bin/xdg-mime', '/usr/local/bin/xdg-mime'].some(existsSync);

describe('on a desktop with xdg-mime', () => {
  beforeEach(({ skip }) => skip(!hasXdg, 'there is no xdg-mime here'));

  const program = () => {
    const file = path.join(home, 'holdfast');
    writeFileSync(file, '#!/bin/sh\n', { mode: 0o755 });
    return file;
  };

  test('nobody opens the links at first; registered, this copy does; forgotten, nobody again', async () => {
    const handler = handlerFor(program());
    expect(await handler.inspect()).toEqual({ state: 'nobody' });
    expect(await handler.ensureRegistered()).toBe(true);
    expect(await handler.inspect()).toEqual({ state: 'ours' });
    expect(readFileSync(path.join(home, 'config/mimeapps.list'), 'utf8')).toContain(
      'x-scheme-handler/app.holdfast.test=app.holdfast.test.desktop',
    );
    await handler.forget();
    expect(await handler.inspect()).toEqual({ state: 'nobody' });
  });

  test('a copy with other arguments is another, and one whose program is gone is nobody', async () => {
    await handlerFor(program(), '/some/sources').ensureRegistered();
    expect(await handlerFor(program()).inspect()).toEqual({ state: 'another', program: 'Holdfast' });
    await handlerFor(path.join(home, 'gone')).ensureRegistered();
    expect(await handlerFor(program()).inspect()).toEqual({ state: 'nobody' });
  });

  test('a file of the person’s own in the name of the package’s is not taken for it', async () => {
    const command = program();
    const system = path.join(home, 'system/applications');
    mkdirSync(system, { recursive: true });
    vi.stubEnv('XDG_DATA_DIRS', path.join(home, 'system'));
    const entry = (exec: string) =>
      `[Desktop Entry]\nType=Application\nName=Holdfast\nExec=${exec} %U\nMimeType=x-scheme-handler/app.holdfast.test;\n`;
    writeFileSync(path.join(system, 'holdfast.desktop'), entry(command));
    const handler = handlerFor(command);
    expect(await handler.ensureRegistered()).toBe(true);
    expect(existsSync(path.join(home, 'data/applications/app.holdfast.test.desktop'))).toBe(false);
    writeFileSync(path.join(home, 'data/applications/holdfast.desktop'), entry('/bin/sh'));
    expect(await handler.ensureRegistered()).toBe(false);
    expect(await handler.inspect()).toEqual({ state: 'another', program: 'Holdfast' });
  });

  test('another program is named as its desktop file names it', async () => {
    const handler = handlerFor(program());
    await handler.ensureRegistered();
    const applications = path.join(home, 'data/applications');
    writeFileSync(
      path.join(applications, 'thief.desktop'),
      '[Desktop Entry]\nType=Application\nName=Link Collector\nExec=sh -c true %u\n\n[Desktop Action a]\nName=Other\n',
    );
    const list = path.join(home, 'config/mimeapps.list');
    writeFileSync(list, '[Default Applications]\nx-scheme-handler/app.holdfast.test=thief.desktop\n');
    expect(await handler.inspect()).toEqual({ state: 'another', program: 'Link Collector' });
    expect(await handler.ensureRegistered()).toBe(true);
    expect(await handler.inspect()).toEqual({ state: 'ours' });
  });
});

import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  filledIn,
  listInstalledBrowsers,
  openInInstalledBrowser,
} from '../../electron/platform/installed-browsers.ts';

let home: string;
const applications = (of: 'data' | 'system') => path.join(home, of, 'applications');
const at = (name: string) => path.join(home, name);

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'holdfast browsers-'));
  vi.stubEnv('XDG_DATA_HOME', at('data'));
  vi.stubEnv('XDG_DATA_DIRS', at('system'));
  for (const of of ['data', 'system'] as const) mkdirSync(applications(of), { recursive: true });
  writeFileSync(at('browser'), `#!/bin/sh\nprintf '%s\\n' "$@" > '${at('opened')}'\n`);
  chmodSync(at('browser'), 0o755);
});
afterEach(() => vi.unstubAllEnvs());

function write(id: string, lines: Record<string, string>, of: 'data' | 'system' = 'system'): void {
  const entry = {
    Type: 'Application',
    Name: 'Browser',
    MimeType: 'text/html;x-scheme-handler/http;x-scheme-handler/https;',
    Exec: `"${at('browser')}" --from ${id} %u`,
    ...lines,
  };
  const text = Object.entries(entry).map(([key, value]) => `${key}=${value}`);
  const action = '[Desktop Action new]\nName=New window\nExec=false %u';
  writeFileSync(
    path.join(applications(of), `${id}.desktop`),
    ['[Desktop Entry]', ...text, action].join('\n'),
  );
}

describe.runIf(process.platform === 'linux')('the browsers that the desktop lists', () => {
  test('are those that open https addresses and can be started, by name', async () => {
    write('b', { Name: 'Firefox' });
    write('a', { Name: 'Chromium' });
    write('editor', { MimeType: 'text/html' });
    write('gone', { Exec: '/nowhere/browser %u' });
    write('terminal', { Terminal: 'true' });
    write('hidden', { NoDisplay: 'true' });
    write('deaf', { Exec: `"${at('browser')}"` });
    expect(await listInstalledBrowsers()).toEqual([
      { id: 'a.desktop', name: 'Chromium' },
      { id: 'b.desktop', name: 'Firefox' },
    ]);
  });

  test('leave out what the person hides, and what stands there twice', async () => {
    write('a', { Exec: `"${at('browser')}" %u` });
    write('b', { Exec: `"${at('browser')}" %u` });
    write('c', {});
    write('c', { Hidden: 'true' }, 'data');
    expect(await listInstalledBrowsers()).toHaveLength(1);
  });

  test('have a name that turns no words around it', async () => {
    write('a', { Name: `\u202eevil\u2066${'x'.repeat(200)}` });
    write('b', { Name: '\u200b' });
    const names = (await listInstalledBrowsers()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([`evil${'x'.repeat(56)}`, 'b']));
  });

  test('get the address as one argument that no shell reads', async () => {
    write('a', {});
    const address = 'https://id.example.com/authorize?a=$(touch%20x)&b=`c`;d&e=%u';
    await openInInstalledBrowser('a.desktop', new URL(address));
    await vi.waitFor(() => expect(existsSync(at('opened'))).toBe(true));
    await vi.waitFor(() =>
      expect(readFileSync(at('opened'), 'utf8')).toBe(`--from\na\n${new URL(address).href}\n`),
    );
  });

  test('are none whose command puts the address into other words, as for a shell', async () => {
    write('a', { Exec: `sh -c "'${at('browser')}' %u"` });
    write('b', { Exec: `sh -c '${at('browser')} %u'` });
    write('c', { Name: 'Sound', Exec: `"${at('browser')}" --url=%u` });
    expect(await listInstalledBrowsers()).toEqual([{ id: 'c.desktop', name: 'Sound' }]);
  });

  test('open nothing else, and nothing by a name that is none of theirs', async () => {
    write('a', {});
    await expect(openInInstalledBrowser('a.desktop', new URL('file:///etc/passwd'))).rejects.toMatchObject({
      code: 'TRANSPORT_INSECURE',
    });
    for (const id of ['../a.desktop', 'a', at('browser')])
      await expect(openInInstalledBrowser(id, new URL('https://x.example'))).rejects.toMatchObject({
        code: 'BROWSER_UNAVAILABLE',
      });
  });
});

test('the codes of a command besides that of the address stand for nothing', () => {
  const command = ['/usr/bin/flatpak', 'run', '@@u', '%U', '@@', '%i', '%c', '--url=%u'];
  const address = 'https://x.example/';
  expect(filledIn(command, new URL(address))).toEqual([
    '/usr/bin/flatpak',
    'run',
    '@@u',
    address,
    '@@',
    `--url=${address}`,
  ]);
});

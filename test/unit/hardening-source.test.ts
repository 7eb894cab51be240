import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checklist } from '../support/hostile/checklist-table.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const product = ['electron', 'renderer'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name)),
);

/** Files of the product with a word in them. */
const filesWith = (word: RegExp) => product.filter((file) => word.test(read(file)));

describe('what the source of the product does without', () => {
  test.each([
    ['a crash reporter', /crashReporter/],
    ['remote modules', /@electron\/remote|enableRemoteModule/],
    ['switches that weaken Chromium', /appendSwitch\((?!'force-renderer-accessibility')|appendArgument/],
    [
      'web preferences that weaken the window',
      /webSecurity:|allowRunningInsecureContent:|experimentalFeatures:/,
    ],
    ['a generic way to send', /ipcRenderer\.(send|sendSync|sendToHost|postMessage)\b/],
    ['markup by text', /dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write/],
    ['code by text', /\beval\(|new Function\(/],
    ['storage in the window', /\b(local|session)Storage\b|indexedDB/],
    ['file:// pages', /\.loadFile\(/],
    ['a listener that would say yes', /'(login|certificate-error)', |setCertificateVerifyProc/],
  ])('%s', (_what, word) => {
    expect(filesWith(word)).toEqual([]);
  });

  test('openExternal stands in one place', () => {
    expect(filesWith(/\.openExternal\(/)).toEqual(['electron/platform/external-browser.ts']);
  });

  test('code that was compiled before is loaded in one place, from beside its text', () => {
    expect(filesWith(/cachedData\b|node:vm/)).toEqual(['electron/platform/compiled-code.ts']);
  });

  test('requests of the window are listened to in one place, and that of electron-store is taken away', () => {
    expect(filesWith(/ipcMain\.(on|handle|once|handleOnce|addListener)\(/)).toEqual([
      'electron/platform/ipc-server.ts',
    ]);
  });

  test('developer tools are for an app that is not packaged, in the window and in the menu', () => {
    expect(read('electron/platform/main-window.ts')).toContain('devTools: !app.isPackaged,');
    expect(filesWith(/toggleDevTools|openDevTools/)).toEqual(['electron/platform/application-menu.ts']);
    expect(read('electron/platform/application-menu.ts')).toMatch(/if \(!app\.isPackaged\) .*toggleDevTools/);
  });

  test('what hardens the process is the first thing that runs', () => {
    expect(read('electron/main.ts')).toMatch(/^import '\.\/platform\/process-hardening\.ts';/);
  });
});

test('the Electron that is released is of the newest line that its makers support', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: { electron: string } };
  // Raised with each update; three lines are supported at a time (electronjs.org/docs/latest/tutorial/electron-timelines).
  expect(Number(/\d+/.exec(devDependencies.electron)?.[0])).toBeGreaterThanOrEqual(45);
});

test('the page on the checklist has every item, each with tests that are there', () => {
  const page = read('docs/security-checklist.md');
  const rows = page.split('\n').filter((line) => /^\| \d+ \|/.test(line));
  expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(checklist.map(({ item }) => item));
  const named = [...page.matchAll(/`((?:unit|e2e|integration|packaged)\/[\w.-]+\.ts)`/g)].map(
    ([, file]) => file,
  );
  expect(named.length).toBeGreaterThan(rows.length);
  const tests = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' });
  expect(named.filter((file) => !tests.includes(file ?? ''))).toEqual([]);
});

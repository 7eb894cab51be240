import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requests } from '../../electron/ipc/contract.ts';
import { rendererPage } from '../../electron/platform/renderer-address.ts';
import { askForEverything } from '../support/hostile/ask-for-everything.ts';
import { checklistText, shows } from '../support/hostile/checklist-table.ts';
import { openAnother, showInstead } from '../support/hostile/other-page.ts';
import { tryToLeave } from '../support/hostile/try-to-leave.ts';
import { tryToLoad } from '../support/hostile/try-to-load.ts';
import { tryToReachOut } from '../support/hostile/try-to-reach-out.ts';
import { windowTraces } from '../support/hostile/window-traces.ts';
import { expect, test } from './hostile-fixtures.ts';

// The other checklist tests run before these, in the same process.
test.afterAll(() => console.log(`Electron's security checklist\n${checklistText()}`));

test('checklist 2, 6, 8, 9, 10, 11: the window has none of the preferences that the checklist warns of', async ({
  start,
}) => {
  const { electron, window } = await start();
  const preferences = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      (webContents as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
    ),
  );
  expect(preferences).toHaveLength(1);
  expect(preferences[0]).toMatchObject({
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
    webviewTag: false,
  });
  expect(await window.evaluate(() => typeof Reflect.get(window, 'WebView'))).toBe('undefined');
  shows(2, 6, 8, 9, 10);
});

test('checklist 3, 4, 20: the page has nothing of Node or Electron, and the preload script runs isolated in a sandbox', async ({
  start,
  desktop,
}) => {
  const { electron, window } = await start();
  const globals = await window.evaluate(() =>
    ['require', 'process', 'Buffer', 'module', 'global', '__dirname', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  );
  expect(globals).toEqual([]);
  const bridge = await window.evaluate(() => Object.keys(Reflect.get(window, 'accounts')).sort());
  expect(bridge).toEqual([...Object.keys(requests), 'on'].sort());
  // Functions of the bridge are the page's own: their constructor is no way into the preload script's world.
  expect(
    await window.evaluate(() => {
      const { readSnapshot } = Reflect.get(window, 'accounts') as { readSnapshot: object };
      return readSnapshot.constructor === Function && Object.isFrozen(Reflect.get(window, 'accounts'));
    }),
  ).toBe(true);

  const probe = path.join(desktop.home, 'probe.cjs');
  writeFileSync(
    probe,
    `const tried = (name) => { try { require(name); return true; } catch { return false; } };
     require('electron').contextBridge.exposeInMainWorld('probe', {
       sandboxed: process.sandboxed, contextIsolated: process.contextIsolated,
       node: ['fs', 'node:fs', 'child_process', 'net', 'os'].filter(tried),
     });`,
  );
  await electron.evaluate(({ session }, file) => session.defaultSession.setPreloads([file]), probe);
  await window.reload();
  expect(await window.evaluate(() => Reflect.get(window, 'probe'))).toEqual({
    sandboxed: true,
    contextIsolated: true,
    node: [],
  });
  shows(3, 4, 20);
});

test('checklist 5: every permission, device and capture is refused: in the window, to another page in its place, and in a session made later', async ({
  start,
  elsewhere,
}) => {
  const { electron, window } = await start();
  const inThePage = await window.evaluate(askForEverything);
  expect(inThePage).toEqual({ given: [], asked: 27 });
  await showInstead(electron, window, `${elsewhere.origin}/`);
  expect((await window.evaluate(askForEverything)).given).toEqual([]);

  const partition = `later-${Date.now()}`;
  const later = await openAnother(electron, `${elsewhere.origin}/`, { partition });
  expect((await later.evaluate(askForEverything)).given).toEqual([]);
  shows(5);
});

test('checklist 7: the content security policy lets nothing in but our own three files, and trusted types no text', async ({
  start,
  elsewhere,
}) => {
  const { window } = await start();
  const { ran, base, styled, ...outcomes } = await window.evaluate(tryToLoad, elsewhere.origin);
  console.log(`${Object.keys(outcomes).length} ways to load or run something: ${JSON.stringify(outcomes)}`);
  expect({ ran, base, styled }).toEqual({ ran: '', base: rendererPage, styled: '' });
  expect(elsewhere.requests).toEqual([]);
  const mayBeDone =
    /^(script|img|iframe|object|embed|video|link|base|a |inline|EventSource|sendBeacon|Worker)/;
  const done = Object.entries(outcomes).filter(([, outcome]) => outcome.startsWith('done'));
  expect(done.map(([name]) => name).filter((name) => !mayBeDone.test(name))).toEqual([]);
  expect(await window.evaluate(() => globalThis.crossOriginIsolated)).toBe(false);
  shows(7);
});

test('checklist 13, 14: nothing leaves the page, opens a window or writes a file: not from the page, nor from another in its place', async ({
  start,
  elsewhere,
  desktop,
}) => {
  const { electron, window } = await start();
  const traces = await windowTraces(electron);
  const ways = await window.evaluate(tryToLeave, { origin: elsewhere.origin, isOurs: true });
  expect(await traces()).toEqual({ urls: [rendererPage], opened: 0, downloads: 0, handedOver: [] });
  await showInstead(electron, window, `${elsewhere.origin}/`);
  await window.evaluate(tryToLeave, { origin: elsewhere.origin, isOurs: false });
  expect(await traces()).toMatchObject({ urls: [`${elsewhere.origin}/`], opened: 0, handedOver: [] });
  expect(elsewhere.requests.filter((request) => request.includes('stolen'))).toEqual([]);
  console.log(`${ways} ways to leave, from two pages: 0 pages, 0 windows, 0 files`);
  const files = readdirSync(desktop.home, { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => name.includes('stolen'))).toEqual([]);
  shows(13, 14);
});

test('checklist 13: a file or a link that is dropped on the window leaves the page where it is', async ({
  start,
  elsewhere,
}) => {
  const { electron, window } = await start();
  const traces = await windowTraces(electron);
  const session = await window.context().newCDPSession(window);
  const link = { mimeType: 'text/uri-list', data: `${elsewhere.origin}/stolen` };
  for (const dropped of [{ items: [link] }, { items: [], files: ['/etc/passwd'] }]) {
    const data = { ...dropped, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  }
  await window.waitForTimeout(500);
  expect(await traces()).toEqual({ urls: [rendererPage], opened: 0, downloads: 0, handedOver: [] });
  expect(elsewhere.requests).toEqual([]);
});

test('checklist 11, 12: a webview gets no content, not even where a window allows the tag', async ({
  start,
  elsewhere,
}) => {
  const { electron, window } = await start();
  const traces = await windowTraces(electron);
  const addWebview = (url: string) => {
    const view = document.createElement('webview');
    for (const [name, value] of [
      ['src', url],
      ['allowpopups', ''],
      ['nodeintegration', ''],
    ] as const)
      view.setAttribute(name, value);
    document.body.append(view);
    return new Promise<void>((resolve) => setTimeout(resolve, 500));
  };
  await window.evaluate(addWebview, `${elsewhere.origin}/webview`);
  expect((await traces()).opened).toBe(0);
  const other = await openAnother(electron, `${elsewhere.origin}/`, {
    webviewTag: true,
    contextIsolation: false,
  });
  await other.evaluate(addWebview, `${elsewhere.origin}/webview`);
  expect((await traces()).opened).toBe(1);
  expect(elsewhere.requests.filter((request) => request.includes('webview'))).toEqual([]);
  shows(11, 12);
});

test('a page learns nothing by WebRTC, draws nothing by WebGL and shows no dialog, nor would another in its place', async ({
  start,
  elsewhere,
}) => {
  const { electron, window } = await start();
  const heard: Buffer[] = [];
  const listener = createSocket('udp4', (packet) => heard.push(packet)).bind(0, '127.0.0.1');
  await once(listener, 'listening');
  const stun = `stun:127.0.0.1:${listener.address().port}`;
  const inThePage = await window.evaluate(tryToReachOut, stun);
  await showInstead(electron, window, `${elsewhere.origin}/`);
  const elsewhereToo = await window.evaluate(tryToReachOut, stun);
  listener.close();
  const nothing = { candidates: [], webgl: false, confirmed: false };
  expect([inThePage, elsewhereToo, heard]).toEqual([nothing, nothing, []]);
});

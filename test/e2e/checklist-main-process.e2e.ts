import type { AccountsBridge } from '../../electron/ipc/bridge.ts';
import { requests } from '../../electron/ipc/contract.ts';
import { rendererHeaders, rendererPage } from '../../electron/platform/renderer-address.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { shows } from '../support/hostile/checklist-table.ts';
import { windowTraces } from '../support/hostile/window-traces.ts';
import { connectAs } from './fixtures.ts';
import { expect, test } from './hostile-fixtures.ts';

test('checklist 1, 18: the window is loaded from app://, which serves three files to one host under strict headers', async ({
  start,
}) => {
  const { electron, window } = await start();
  expect(window.url()).toBe(rendererPage);
  const served = await window.reload();
  const headers = Object.entries(rendererHeaders).map(([name, value]) => [name.toLowerCase(), value]);
  expect(await served?.allHeaders()).toMatchObject(Object.fromEntries(headers));

  const host = 'app://holdfast';
  const addresses = [
    ...[`${host}/index.html`, `${host}/index.js`, `${host}/index.css`, `${host}:80/a/../index.html`],
    ...[`${host}/`, `${host}/index.html?code=1`, `${host}/main.cjs`, `${host}/package.json`],
    ...[`${host}/..%2fpackage.json`, `${host}/%2e%2e%2f%2e%2e%2fpackage.json`, `${host}/../../package.json`],
    ...['app://evil/index.html', 'app://holdfast.evil/index.html'],
  ];
  const statuses = await electron.evaluate(async ({ BrowserWindow }, urls) => {
    const window = new BrowserWindow({ show: false });
    const posted = [{ type: 'rawData' as const, bytes: Buffer.from('a=1') }];
    const loads = [
      ...urls.map((url) => ({ url, options: {} })),
      { url: urls[0] ?? '', options: { postData: posted } },
    ];
    const found: number[] = [];
    for (const { url, options } of loads) {
      // The status can be told of after the load is over.
      const status = new Promise<number>((resolve) =>
        window.webContents.once('did-navigate', (_event, _url, status) => resolve(status)),
      );
      await window.loadURL(url, options).catch(() => undefined);
      found.push(await status);
    }
    window.destroy();
    return found;
  }, addresses);
  expect(statuses).toEqual([200, 200, 200, 200, ...Array.from({ length: addresses.length - 3 }, () => 404)]);
  shows(1, 18);
});

test('checklist 15: whatever the page asks for, the system’s browser gets a provider’s own pages and nothing else', async ({
  start,
  server,
}) => {
  const { electron, window } = await start();
  const traces = await windowTraces(electron);
  const odd = [
    '..',
    '../../x',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '@evil.example',
    '//evil.example',
    '?a#b',
  ];
  const providerIds = createProviderRegistry(server.issuer)
    .list()
    .map(({ id }) => id);
  const asked = await window.evaluate(
    async ([ids, texts]) => {
      const bridge = Reflect.get(window, 'accounts') as AccountsBridge;
      const answers: string[] = [];
      const note = (reply: { ok: boolean; error?: { code: string } }) =>
        answers.push(reply.ok ? 'ok' : (reply.error?.code ?? ''));
      for (const providerId of [...ids, ...texts])
        for (const page of ['registration', 'connections'] as const)
          for (const clientId of [null, ...texts])
            note(await bridge.openProviderPage({ providerId, page, clientId }));
      for (const text of texts) {
        note(await bridge.reopenBrowser({ attemptId: text }));
        note(await bridge.checkIssuer({ issuer: text }));
        const definition = { name: 'Odd', issuer: text, scopes: [], apiOrigins: [] };
        note(await bridge.addProvider({ definition: { kind: 'openid-connect', ...definition } }));
        note(await bridge.addProvider({ definition: { kind: 'github', name: 'Odd', host: text } }));
      }
      return answers;
    },
    [providerIds, odd] as const,
  );
  const pages = createProviderRegistry(server.issuer)
    .list()
    .flatMap(({ connectionsPage, registrationPage }) => [connectionsPage, registrationPage])
    .filter((page) => page !== null)
    .map((page) => new URL(page.replace('{client_id}', '')).href);
  const { handedOver } = await traces();
  const others = handedOver.filter((url) => !pages.includes(url));
  expect(others).toEqual([]);
  expect(handedOver.length).toBeGreaterThan(10);
  console.log(
    `${asked.length} requests with odd ids, ${handedOver.length} opened, all of them pages of providers`,
  );
  shows(15);
});

test('checklist 17: the main process listens to the requests of the contract and to nothing else', async ({
  start,
}) => {
  const { electron } = await start();
  const listening = await electron.evaluate(({ ipcMain }) => ({
    handled: [
      ...(ipcMain as unknown as { _invokeHandlers: Map<string, unknown> })._invokeHandlers.keys(),
    ].sort(),
    // Electron itself listens to `error`.
    listened: ipcMain.eventNames().filter((name) => name !== 'error'),
  }));
  expect(listening).toEqual({ handled: Object.keys(requests).sort(), listened: [] });
  shows(17);
});

test('no session asks for a password, shows a certificate of the person’s or checks spelling, and faults show no dialog', async ({
  start,
  elsewhere,
}) => {
  const { electron, window, output } = await start();
  const seen = await electron.evaluate(async ({ app, BrowserWindow, dialog, session }, origin) => {
    const shownDialogs: string[] = [];
    dialog.showErrorBox = (title) => void shownDialogs.push(title);
    const later = session.fromPartition(`later-${Date.now()}`);
    const sessions = [session.defaultSession, session.fromPartition('protocol-requests'), later];
    const statuses: number[] = [];
    for (const each of sessions) statuses.push((await each.fetch(`${origin}/password`)).status);
    const [contents] = BrowserWindow.getAllWindows().map(({ webContents }) => webContents);
    const chosen: unknown[] = [];
    const event = { preventDefault: () => chosen.push('prevented') };
    const choose = (certificate?: unknown) => chosen.push(certificate ?? 'none');
    app.emit('select-client-certificate', event, contents, origin, [{ subjectName: 'Ada' }], choose);
    setTimeout(() => {
      throw new Error('a fault with a canary-in-its-message');
    }, 0);
    void Promise.reject(new Error('another with a canary-in-its-message'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return {
      ...{ statuses, chosen, shownDialogs },
      spelling: sessions.map((each) => each.isSpellCheckerEnabled()),
      asksPasswords: app.listenerCount('login'),
    };
  }, elsewhere.origin);
  expect(seen).toEqual({
    statuses: [401, 401, 401],
    chosen: ['prevented', 'none'],
    shownDialogs: [],
    spelling: [false, false, false],
    asksPasswords: 0,
  });
  expect(elsewhere.requests).toEqual(Array.from({ length: 3 }, () => 'GET /password'));
  expect(output().match(/internal error \(Error\)/g)).toHaveLength(2);
  expect(output()).not.toContain('canary-in-its-message');
  const answers = window.evaluate(() => (Reflect.get(window, 'accounts') as AccountsBridge).readSnapshot({}));
  expect((await answers).ok).toBe(true);
});

test('the address of the document is the same through every screen: nothing is ever added to it', async ({
  start,
  person,
}) => {
  const { electron, window, holdfast } = await start();
  await electron.evaluate(({ BrowserWindow }) => {
    const navigations: string[] = [];
    Object.assign(globalThis, { navigations });
    const [contents] = BrowserWindow.getAllWindows().map(({ webContents }) => webContents);
    contents?.on('did-start-navigation', ({ url }) => navigations.push(url));
  });
  await connectAs(holdfast, person, 'ada');
  for (const tab of ['Access', 'Console', 'Activity', 'Overview'] as const) await holdfast.openTab(tab);
  await expect(await holdfast.callApi('/api/me')).toContainText('200 OK');
  await holdfast.openSettings();
  await window.keyboard.press('Escape');
  await holdfast.account('Ada Lovelace').click();
  await holdfast.disconnect();
  await expect(holdfast.heading('Disconnected')).toBeVisible();
  const navigations = await electron.evaluate(() => Reflect.get(globalThis, 'navigations') as string[]);
  expect({ navigations, url: window.url() }).toEqual({ navigations: [], url: rendererPage });
  expect(await window.evaluate(() => [location.search, location.hash, document.referrer].join(''))).toBe('');
});

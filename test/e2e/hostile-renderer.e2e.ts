import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Frame, Page } from '@playwright/test';
import type { AccountsBridge } from '../../electron/ipc/bridge.ts';
import { type RequestName, requests } from '../../electron/ipc/contract.ts';
import { rendererPage } from '../../electron/platform/renderer-address.ts';
import { folderContent } from '../support/hostile/folder-content.ts';
import { openAnother, showInstead } from '../support/hostile/other-page.ts';
import { sampleInput } from '../support/hostile/sample-input.ts';
import { type TryOutcomes, tryEveryChannel } from '../support/hostile/try-every-channel.ts';
import { connectAs } from './fixtures.ts';
import { expect, test } from './hostile-fixtures.ts';

const names = Object.keys(requests) as RequestName[];
const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

test('a page in the renderer’s place, a subframe and a window with Node get no request through, whatever they send', async ({
  start,
  person,
  desktop,
  elsewhere,
}) => {
  test.setTimeout(300_000);
  const { electron, holdfast, window } = await start();
  await connectAs(holdfast, person, 'ada');
  const accountId = (await snapshotOf(window)).accounts[0]?.id ?? '';
  const samples = samplesFor(accountId);
  const vault = path.join(desktop.home, '.config/Holdfast/vault');
  const before = folderContent(vault);
  expect(Object.keys(before).length).toBeGreaterThan(1);

  const file = path.join(desktop.home, 'hostile.html');
  writeFileSync(file, '<!doctype html><title>hostile</title>');
  const places = [
    `${elsewhere.origin}/`,
    'data:text/html,<title>hostile</title>',
    `file://${file}`,
    'about:blank',
    'app://evil/index.html',
    `${rendererPage}?`,
    'app://holdfast/index.html/x',
  ];
  await showInstead(electron, window, `${elsewhere.origin}/`);
  await expect.poll(() => window.frames().length).toBe(2);
  expect(await window.frames()[1]?.evaluate(() => 'accounts' in window)).toBe(false);
  expect(await eventsAfterALink(electron, window)).toBe(0);
  for (const [index, place] of places.entries()) {
    const heavyEvery = index === 0 ? 5 : 20;
    await showInstead(electron, window, place);
    // The preload script runs there too: the main process alone refuses.
    expect(await window.evaluate(() => 'accounts' in window)).toBe(true);
    const tried = await window.evaluate(tryEveryChannel, { samples, onlyBad: false, heavyEvery });
    allRefused(place, tried, heavyEvery);
  }
  await showInstead(electron, window, rendererPage);
  await answersWithinASecond(window);
  expect(await eventsAfterALink(electron, window)).toBeGreaterThan(0);

  const other = await openWindowWithNode(electron, `${elsewhere.origin}/`);
  await expect.poll(() => other.frames().length).toBe(2);
  for (const [index, frame] of other.frames().entries())
    allRefused(`Node, ${index === 0 ? 'page' : 'subframe'}`, await tryWithNode(frame, samples));
  const ourAddress = await openWindowWithNode(electron, rendererPage);
  allRefused('Node, at our own address', await tryWithNode(ourAddress.mainFrame(), samples));
  await answersWithinASecond(window);
  const old = await other.evaluate(async () => {
    const { ipcRenderer } = (Reflect.get(window, 'require') as NodeJS.Require)('electron');
    return ipcRenderer.invoke('electron-store-get-data').catch((error: Error) => error.message);
  });
  expect(old).toContain('No handler registered');
  expect(folderContent(vault)).toEqual(before);
});

test('the window’s own page gets nothing through that the contract does not know', async ({
  start,
  person,
  desktop,
}) => {
  test.setTimeout(180_000);
  const { holdfast, window } = await start();
  await connectAs(holdfast, person, 'ada');
  const accountId = (await snapshotOf(window)).accounts[0]?.id ?? '';
  const vault = path.join(desktop.home, '.config/Holdfast/vault');
  const before = folderContent(vault);
  const samples = samplesFor(accountId);
  const outcomes = await window.evaluate(tryEveryChannel, { samples, onlyBad: true, heavyEvery: 1 });
  report('our own page', outcomes);
  expect(outcomes.taken).toEqual([]);
  expect(Object.keys(outcomes.codes).sort()).toEqual(['Error', 'REQUEST_INVALID', 'REQUEST_TOO_LARGE']);
  await answersWithinASecond(window);
  expect(folderContent(vault)).toEqual(before);
});

function samplesFor(accountId: string): Record<string, unknown> {
  const all = Object.fromEntries(names.map((name) => [name, sampleInput(requests[name].input)]));
  return JSON.parse(JSON.stringify(all).replaceAll(uuid, accountId));
}

function report(place: string, { tries, codes }: TryOutcomes): void {
  console.log(`${place}: ${names.length} channels, ${tries} tries: ${JSON.stringify(codes)}`);
}

/** Refused for who asks, or by the page's own side for what can't be sent at all. */
function allRefused(place: string, outcomes: TryOutcomes, heavyEvery = 20): void {
  report(place, outcomes);
  expect(outcomes.taken).toEqual([]);
  expect(outcomes.tries).toBe(names.length * 18 + Math.ceil(names.length / heavyEvery) * 3);
  const { REQUEST_REFUSED = 0, Error: notSent = 0, ...others } = outcomes.codes;
  expect(others).toEqual({});
  expect(REQUEST_REFUSED + notSent).toBe(outcomes.tries);
  expect(REQUEST_REFUSED).toBeGreaterThanOrEqual(names.length * 16);
}

/** How many events the page hears of when a link is refused, which is told to the person. */
async function eventsAfterALink(electron: ElectronApplication, window: Page): Promise<number> {
  await window.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    (Reflect.get(window, 'accounts') as AccountsBridge).on('notices.changed', (payload) =>
      heard.push(payload),
    );
  });
  const link = 'app.holdfast.desktop:/oauth/callback/demo?code=a&state=of-nobody';
  await electron.evaluate(({ app }, each) => app.emit('second-instance', {}, [each]), link);
  await window.waitForTimeout(300);
  return window.evaluate(() => (Reflect.get(window, 'heard') as unknown[]).length);
}

function openWindowWithNode(electron: ElectronApplication, url: string): Promise<Page> {
  const withNode = { nodeIntegration: true, nodeIntegrationInSubFrames: true, contextIsolation: false };
  return openAnother(electron, url, { ...withNode, sandbox: false });
}

async function tryWithNode(frame: Frame, samples: Record<string, unknown>): Promise<TryOutcomes> {
  expect(await frame.evaluate(() => typeof Reflect.get(window, 'require'))).toBe('function');
  return frame.evaluate(tryEveryChannel, { samples, onlyBad: false, heavyEvery: 20 });
}

async function snapshotOf(window: Page) {
  const reply = await window.evaluate(() =>
    (Reflect.get(window, 'accounts') as AccountsBridge).readSnapshot({}),
  );
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}

async function answersWithinASecond(window: Page): Promise<void> {
  const startedMs = performance.now();
  expect((await snapshotOf(window)).accounts).toHaveLength(1);
  expect(performance.now() - startedMs).toBeLessThan(1000);
}

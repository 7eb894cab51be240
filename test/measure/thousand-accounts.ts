// node test/measure/thousand-accounts.ts [count]: how the real app does with a thousand accounts. Writes docs/measurements.md.
import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { bundle } from '../../build/bundle.ts';
import { manyAccounts, writeAccounts } from '../support/app/many-accounts.ts';
import { launchApp } from '../support/app/real-app.ts';
import { startDesktop } from '../support/desktop/desktop.ts';
import { type Figure, markdownTable, milliseconds, percentile, spread, table } from './figures.ts';
import { changeOne, countDrawn, readKeys, scrollThrough, watchKeys } from './in-window.ts';
import { measureSnapshot } from './snapshot-cost.ts';

const count = Number(process.argv[2] ?? 1000);
const scrollMs = 6_000;
const page = path.join(import.meta.dirname, '../../docs/measurements.md');
/** Typed one after the other, each taken away again key by key. */
const searches = ['ada.lovelace', 'microsoft', 'reconnect', 'zoe', 'newsletter 4'];

const nowMs = Date.now();
const accounts = manyAccounts(count, nowMs);
await bundle();
const desktop = await startDesktop({ keyStore: 'gnome-keyring', browser: 'none' });
const figures: Figure[] = [{ what: 'accounts', value: count.toLocaleString('en') }];
const note = (what: string, value: string) => figures.push({ what, value });
try {
  writeAccounts(path.join(desktop.home, '.config', 'Holdfast', 'vault'), accounts, nowMs);
  for (const start of ['first', 'second']) {
    const startedAtMs = Date.now();
    const app = await launchApp(desktop, null);
    const { window } = app;
    await window.waitForFunction(() => document.querySelector('[data-account]'), undefined, {
      polling: 'raf',
    });
    note(`${start} start, to the list`, milliseconds(Date.now() - startedAtMs));
    if (start === 'second') await measureIn(app);
    await app.close();
  }
} finally {
  await desktop.stop();
}
figures.push(...(await measureSnapshot(accounts, nowMs)));
console.log(table(figures));
await writeFile(page, textOf());

async function measureIn({ electron, window }: Awaited<ReturnType<typeof launchApp>>): Promise<void> {
  // What the start does beside the list is over by then.
  await window.waitForTimeout(3_000);
  const atRest = await window.evaluate(countDrawn);
  note('rows drawn', `${atRest.rows} (of ${atRest.elements} elements in the window)`);

  await window.getByRole('searchbox').focus();
  await window.evaluate(watchKeys);
  const thread = await threadOf(window);
  const idleMs = await thread();
  for (const text of searches) {
    await window.keyboard.type(text, { delay: 60 });
    for (const _key of text) await window.keyboard.press('Backspace', { delay: 20 });
  }
  const keys = await window.evaluate(readKeys);
  note('a key in the search, to the list drawn', spread(keys));
  note('a key in the search, work of the window', milliseconds(((await thread()) - idleMs) / keys.length));

  const frames = await window.evaluate(scrollThrough, { durationMs: scrollMs, scroller: '.sidebar-scroll' });
  const over = (limitMs: number) => frames.filter((frameMs) => frameMs > limitMs).length;
  note(
    `scrolling through the list in ${scrollMs / 1000} s`,
    `${frames.length} frames, p50 ${milliseconds(percentile(frames, 50))}, ${over(20)} over 20 ms, ${over(50)} over 50 ms, longest ${milliseconds(Math.max(...frames))}`,
  );
  note('rows drawn at most while scrolled', `${(await window.evaluate(countDrawn)).rows}`);

  const changes = [];
  const spentMs = () =>
    electron.evaluate(() => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000);
  const beforeMs = await spentMs();
  for (const [index, { id: accountId }] of accounts.slice(0, 20).entries())
    changes.push(await window.evaluate(changeOne, { accountId, label: `Label ${index}` }));
  const perChangeMs = ((await spentMs()) - beforeMs) / changes.length;
  note('one account changed, work of the main process', milliseconds(perChangeMs));
  note('one account changed, to the answer', spread(changes.map(({ answeredMs }) => answeredMs)));
  note('one account changed, to the event', spread(changes.map(({ toldMs }) => toldMs)));
  note('one account changed, to the list drawn', spread(changes.map(({ drawnMs }) => drawnMs)));

  const { heapMib } = await window.evaluate(countDrawn);
  const kib = await electron.evaluate(
    ({ app: { getAppMetrics } }) => getAppMetrics().find(({ type }) => type === 'Tab')?.memory.workingSetSize,
  );
  note(
    'memory of the window',
    `${Math.round((kib ?? 0) / 1024)} MiB, ${Math.round(heapMib)} MiB of it in its heap`,
  );
}

/** What the window's main thread has worked so far, whatever else the computer is busy with. */
async function threadOf(window: Page): Promise<() => Promise<number>> {
  const session = await window.context().newCDPSession(window);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}

function textOf(): string {
  return `# A thousand accounts

Measured on the real app by \`npm run measure:accounts\`, which writes this page. Accounts of five providers, some of which need the
person; a virtual screen without a graphics card, ${os.cpus().length} cores. Times to something drawn hold the wait for the next frame, up to 17 ms, and are longer on a
computer that is busy: its load at the end was ${os.loadavg()[0]?.toFixed(1)}. Work is counted by the processor's time.

${markdownTable(figures)}

A sample runs with \`npm test\`: \`test/unit/renderer/account-search.test.ts\` and \`test/e2e/account-list.e2e.ts\`.
`;
}

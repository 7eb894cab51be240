import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './hostile-fixtures.ts';

// Codes for another device too.
test.use({ features: { device: { intervalSeconds: 1 } } });

test('a copied link is taken back after its time, unless something else was copied since', async ({
  start,
}) => {
  const { electron, holdfast } = await start();
  await holdfast.beginToConnect();
  const hurry = await hurryTimers(electron, { waitsMs: 60_000, insteadMs: 700 });
  await holdfast.button('Copy link').click();
  await expect.poll(() => clipboardOf(electron)).toContain('/auth?');
  await expect.poll(() => clipboardOf(electron)).toBe('');

  await holdfast.button('Copy link').click();
  await expect.poll(() => clipboardOf(electron)).toContain('/auth?');
  await electron.evaluate(({ clipboard }) => clipboard.writeText('a shopping list'));
  await expect.poll(hurry).toBe(2);
  await holdfast.page.waitForTimeout(1000);
  expect(await clipboardOf(electron)).toBe('a shopping list');
  await holdfast.button('Cancel').click();
});

test('a copied code for another device is taken back after its time', async ({ start }) => {
  const { electron, holdfast } = await start();
  await holdfast.chooseProvider('Local demo');
  const code = await holdfast.getCode();
  await hurryTimers(electron, { waitsMs: 60_000, insteadMs: 700 });
  await holdfast.button(/^Copy code/).click();
  await expect.poll(() => clipboardOf(electron)).toBe(code);
  await expect.poll(() => clipboardOf(electron)).toBe('');
});

test('a link that is still on the clipboard is taken back when the app quits', async ({ start }) => {
  const { electron, holdfast, close } = await start();
  await holdfast.beginToConnect();
  // The clipboard of X11 ends with the app: what the app did to it is written to its output.
  await electron.evaluate(({ clipboard }) => {
    const clear = clipboard.clear.bind(clipboard);
    clipboard.clear = () => {
      console.error('the clipboard was cleared');
      clear();
    };
  });
  await holdfast.button('Copy link').click();
  await expect.poll(() => clipboardOf(electron)).toContain('/auth?');
  const output: string[] = [];
  electron.process().stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  await close();
  expect(output.join('')).toContain('the clipboard was cleared');
});

function clipboardOf(electron: ElectronApplication): Promise<string> {
  return electron.evaluate(({ clipboard }) => clipboard.readText());
}

/** From inside the main process: timers of this one length end sooner. @returns how many there were */
async function hurryTimers(
  electron: ElectronApplication,
  lengths: { waitsMs: number; insteadMs: number },
): Promise<() => Promise<number>> {
  await electron.evaluate((_electron, { waitsMs, insteadMs }) => {
    const counted = { hurried: 0 };
    Object.assign(globalThis, { counted });
    const real = globalThis.setTimeout;
    const hurried = (work: () => void, delayMs?: number) => {
      if (delayMs === waitsMs) counted.hurried += 1;
      return real(work, delayMs === waitsMs ? insteadMs : delayMs);
    };
    Object.assign(globalThis, { setTimeout: Object.assign(hurried, real) });
  }, lengths);
  return () => electron.evaluate(() => (Reflect.get(globalThis, 'counted') as { hurried: number }).hurried);
}

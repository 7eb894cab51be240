import { expect, test } from './fixtures.ts';

test('what is behind the window is not compiled at start: this Electron takes what the build has made', async ({
  start,
}) => {
  const { electron } = await start();
  const loaded = await electron.evaluate(() => {
    const load = (name: string) => process.mainModule?.require(name);
    const cache: Record<string, { children?: unknown }> = load('node:module')._cache;
    const file = Object.keys(cache).find((each) => each.endsWith('run-holdfast.cjs')) ?? '';
    const { readFileSync } = load('node:fs');
    const cachedData = readFileSync(file.replace(/cjs$/, 'compiled'));
    const text = load('node:module').wrap(readFileSync(file, 'utf8'));
    const script = new (load('node:vm').Script)(text, { cachedData });
    return { isRejected: script.cachedDataRejected, isByNode: cache[file]?.children !== undefined };
  });
  expect(loaded).toEqual({ isRejected: false, isByNode: false });
});

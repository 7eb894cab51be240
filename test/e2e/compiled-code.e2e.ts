import { expect, test } from './fixtures.ts';

test('what is behind the window is not compiled at start: the build has done that', async ({ start }) => {
  const { electron } = await start();
  const loaded = await electron.evaluate(() => {
    type Loaded = Record<string, { children?: unknown } | undefined>;
    const cache: Loaded = process.mainModule?.require('node:module')._cache;
    const name = Object.keys(cache).find((each) => each.endsWith('run-holdfast.cjs'));
    return { name, isCompiledByNode: name !== undefined && cache[name]?.children !== undefined };
  });
  expect(loaded).toEqual({ name: expect.stringMatching(/run-holdfast\.cjs$/), isCompiledByNode: false });
});

import { type PageServer, startPageServer } from '../support/hostile/page-server.ts';
import { test as base } from './fixtures.ts';

export { expect } from './fixtures.ts';

/** The fixtures of every test, and a web server of somebody else's. */
export const test = base.extend<{ elsewhere: PageServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  elsewhere: async ({}, use) => {
    const server = await startPageServer();
    await use(server);
    await server.close();
  },
});

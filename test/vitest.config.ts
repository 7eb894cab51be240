import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    globalSetup: 'test/support/temporary-files.ts',
    // Much of the time goes into waiting for sockets and disks: one worker, the default of two cores, leaves them idle.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: 'test/support/english.ts',
          testTimeout: 10_000,
        },
      },
      {
        extends: true,
        test: { name: 'properties', include: ['test/properties/**/*.test.ts'], testTimeout: 10_000 },
      },
      {
        extends: true,
        test: { name: 'integration', include: ['test/integration/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: { name: 'faults', include: ['test/faults/**/*.test.ts'], testTimeout: 600_000 },
      },
    ],
  },
});

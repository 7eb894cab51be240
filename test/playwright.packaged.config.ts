import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'packaged',
  testMatch: '**/*.packaged.ts',
  globalSetup: ['./support/temporary-files.ts', './packaged/set-up.ts'],
  outputDir: '../test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
});

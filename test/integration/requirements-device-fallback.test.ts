import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { otherWays, waysOf } from '../../renderer/connect/ways.ts';
import type { RunningApp } from '../support/app/app-without-electron.ts';
import { personAtBrowser } from '../support/app/person.ts';
import { begin, startWatched } from '../support/conformance/watched-app.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;

beforeAll(async () => {
  server = await startLocalAuthorizationServer();
});
afterAll(() => server.close());
beforeEach(() => {
  app = startWatched(server, { browser: personAtBrowser({ as: 'ada' }).browser }).app;
});
afterEach(() => app.close());

describe('a code for another device', () => {
  test('is never the first way at a provider, and stays a way where there is one [R32]', async () => {
    const { providers } = await app.ask('readSnapshot', {});
    const withCodes = providers.filter(({ capabilities }) => capabilities.deviceGrant);
    expect(withCodes.length).toBeGreaterThan(1);
    for (const { capabilities, clients } of withCodes) {
      const ways = waysOf(capabilities, clients[0]);
      expect(ways.map(({ name }) => name).indexOf('device-code')).toBe(ways.length - 1);
      expect(ways.length).toBeGreaterThan(1);
      expect(otherWays(ways, 'private-use-uri').map(({ name }) => name)).toContain('device-code');
    }
  });

  test('is not asked for until the person chooses it [R32]', async () => {
    server.records.length = 0;
    expect(await app.ended(await begin(app))).toMatchObject({ at: 'connected' });
    const points = () => server.records.map(({ point }) => point);
    expect(points()).not.toContain('device-authorization');
    await begin(app, { by: 'device-code' });
    await expect.poll(points).toContain('device-authorization');
  });
});

import * as client from 'openid-client';
import { expect, test } from 'vitest';
import { startLocalAuthorizationServer } from '../support/local-authorization-server/index.ts';
import { authorize, discover } from '../support/local-authorization-server/plain-client.ts';

test('the server honours its own grants after a restart with its state', async () => {
  const first = await startLocalAuthorizationServer();
  const before = await authorize(await discover(first));
  const state = JSON.parse(JSON.stringify(first.state()));
  await first.close();
  const again = await startLocalAuthorizationServer({ state });
  const after = await client.refreshTokenGrant(await discover(again), before.refresh_token ?? '');
  expect(after.access_token).toBeTruthy();
  await again.close();
});

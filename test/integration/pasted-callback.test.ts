import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import {
  type LocalAuthorizationServer,
  signInAndConsent,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

let server: LocalAuthorizationServer;
let app: RunningApp;

beforeEach(async () => {
  server = await startLocalAuthorizationServer();
  app = startApp({ providers: createProviderRegistry(server.issuer) });
});
afterEach(async () => {
  await app.close();
  await server.close();
});

/** The browser gets as far as the address that it can't open. */
async function stuck(by: 'private-use-uri' | 'loopback') {
  const input = { providerId: 'demo', clientId: null, scopes: ['api:read'], by };
  const { attemptId } = await app.ask('connectAccount', input);
  await expect.poll(() => app.opened.length).toBe(1);
  const callback = await signInAndConsent(app.opened[0]?.href ?? '', { as: 'ada' });
  return { attemptId, callback };
}

describe('pasting the address that a browser ended on', () => {
  test.each(['private-use-uri', 'loopback'] as const)('connects by %s', async (by) => {
    const { attemptId, callback } = await stuck(by);
    await app.ask('pasteCallback', { attemptId, callback: `  ${callback}\n` });
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
  });

  test('what is no callback is refused with a reason, and the attempt waits on', async () => {
    const { attemptId, callback } = await stuck('private-use-uri');
    const refusals = [
      ['hello', 'CALLBACK_INVALID'],
      ['https://example.com/oauth/callback/demo?code=a&state=b', 'CALLBACK_INVALID'],
      ['app.holdfast.desktop:/oauth/callback/demo?code=a&state=b', 'AUTHORIZATION_STATE_MISMATCH'],
      [callback.replace('/demo', '/google'), 'AUTHORIZATION_STATE_MISMATCH'],
      [`${callback}&code=another`, 'CALLBACK_INVALID'],
    ];
    for (const [text, code] of refusals) {
      await expect(app.ask('pasteCallback', { attemptId, callback: text ?? '' })).rejects.toMatchObject({
        code,
      });
    }
    await app.ask('pasteCallback', { attemptId, callback });
    expect(await app.ended(attemptId)).toMatchObject({ at: 'connected' });
  });

  test('nothing is taken for an attempt that no longer waits', async () => {
    const { attemptId, callback } = await stuck('private-use-uri');
    await app.ask('cancelAttempt', { attemptId });
    await app.ended(attemptId);
    await expect(app.ask('pasteCallback', { attemptId, callback })).rejects.toMatchObject({
      code: 'AUTHORIZATION_UNKNOWN',
    });
  });
});

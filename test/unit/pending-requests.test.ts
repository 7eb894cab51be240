import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AuthorizationRequest } from '../../electron/authorization/authorization-request.ts';
import { PendingRequests, pendingRequestLifetimeMs } from '../../electron/authorization/pending-requests.ts';

const redirectUri = 'app.holdfast.desktop:/oauth/callback/demo';
const callback = (state: string, base = redirectUri) => `${base}?code=c&state=${state}`;
const request = (state: string): AuthorizationRequest => ({
  link: async () => new URL('https://issuer.example/authorize'),
  dpop: {},
  providerId: 'demo',
  redirectUri,
  state,
  nonce: 'n',
  codeVerifier: 'v',
  requestedScopes: [],
});

let pending: PendingRequests;
beforeEach(() => {
  vi.useFakeTimers();
  pending = new PendingRequests();
});
afterEach(() => vi.useRealTimers());

describe('a pending request', () => {
  test('takes the callback that carries its state, once [R7] [R40]', async () => {
    const arrives = pending.wait(request('s1'), new AbortController().signal);
    expect(pending.deliver(callback('s1'))).toEqual({ accepted: true });
    expect((await arrives).searchParams.get('code')).toBe('c');
    expect(pending.deliver(callback('s1'))).toMatchObject({
      accepted: false,
      error: { code: 'AUTHORIZATION_STATE_MISMATCH' },
      providerId: 'demo',
    });
  });

  test('is left alone by a callback with a foreign state', async () => {
    const arrives = pending.wait(request('s1'), new AbortController().signal);
    expect(pending.deliver(callback('s2'))).toMatchObject({ accepted: false });
    expect(pending.size).toBe(1);
    pending.deliver(callback('s1'));
    await arrives;
  });

  test('is left alone by its own state at the redirect URI of another server [R6]', () => {
    pending.wait(request('s1'), new AbortController().signal).catch(() => undefined);
    const other = callback('s1', 'app.holdfast.desktop:/oauth/callback/google');
    expect(pending.deliver(other)).toMatchObject({ error: { code: 'AUTHORIZATION_STATE_MISMATCH' } });
    expect(pending.size).toBe(1);
  });

  test('expires after its lifetime [R40]', async () => {
    const arrives = pending.wait(request('s1'), new AbortController().signal);
    const outcome = expect(arrives).rejects.toMatchObject({ code: 'AUTHORIZATION_EXPIRED' });
    await vi.advanceTimersByTimeAsync(pendingRequestLifetimeMs);
    await outcome;
    expect(pending.size).toBe(0);
  });

  test('ends when it is cancelled, also before it began', async () => {
    const controller = new AbortController();
    const arrives = pending.wait(request('s1'), controller.signal);
    controller.abort();
    await expect(arrives).rejects.toMatchObject({ code: 'AUTHORIZATION_CANCELLED' });
    await expect(pending.wait(request('s2'), controller.signal)).rejects.toMatchObject({
      code: 'AUTHORIZATION_CANCELLED',
    });
    expect(pending.size).toBe(0);
  });
});

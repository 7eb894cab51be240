import { describe, expect, test } from 'vitest';
import { type CallApiParts, callApi } from '../../electron/accounts/call-api.ts';
import { withoutNumbers } from '../../electron/clients/client-question.ts';
import { bodyKind, imageAddress } from '../../electron/console/answer-body.ts';
import { answerName } from '../../electron/console/answer-name.ts';
import { keptRequest } from '../../electron/console/kept-request.ts';
import { RunningCalls } from '../../electron/console/running-calls.ts';
import type { Provider } from '../../electron/providers/provider.ts';
import { linksIn } from '../../renderer/console/link-header.ts';

const request = { method: 'DELETE', url: 'https://api.test/me', headers: [], body: null } as const;

function timeOf(work: () => unknown): number {
  const startedAtMs = performance.now();
  work();
  return performance.now() - startedAtMs;
}

describe('texts that were made to take long', () => {
  test('do not, where two refusals of a server are compared', () => {
    expect(withoutNumbers('no  app 12ab at\n2026-05-01 here')).toBe('no app at here');
    expect(timeOf(() => withoutNumbers('a'.repeat(1_000_000)))).toBeLessThan(1_000);
  });

  test('do not, where links are looked for in a header', () => {
    expect(timeOf(() => linksIn('<'.repeat(250_000)))).toBeLessThan(1_000);
    expect(linksIn('<https://a.test/?p=2>; rel="next"')).toEqual({ next: 'https://a.test/?p=2' });
  });
});

describe('a picture that unpacks to gigabytes', () => {
  const png = (width: number, height: number) => {
    const bytes = Buffer.alloc(64);
    bytes.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };

  test('is not shown', () => {
    expect(bodyKind('image/png', png(4000, 3000))).toBe('image');
    for (const bytes of [png(65_535, 65_535), png(2 ** 31, 1), png(0, 1)]) {
      expect(bodyKind('image/png', bytes)).toBe('binary');
      expect(imageAddress('image/png', bytes)).toBeNull();
    }
  });
});

describe('a call that is stopped before it was sent', () => {
  test('is never sent', async () => {
    let isSent = false;
    let give = (_token: { value: string; type: 'bearer' }) => {};
    const parts = {
      accessTokens: { accessToken: () => new Promise((resolve) => (give = resolve)) },
      fetch: async () => {
        isSent = true;
        return new Response();
      },
      scopeWatch: { noteAnswer: () => [] },
      nowMs: () => 0,
    } as unknown as CallApiParts;
    const provider = { apiOrigins: ['https://api.test'] } as unknown as Provider;
    const controller = new AbortController();
    const called = callApi(parts, provider, 'id', { ...request, headers: [] }, controller);
    controller.abort();
    give({ value: 'token', type: 'bearer' });
    await expect(called).rejects.toMatchObject({ code: 'API_CALL_CANCELLED' });
    expect(isSent).toBe(false);
  });

  test('is found by the lock whatever it is called', async () => {
    const calls = new RunningCalls();
    const never = () => new Promise<never>(() => undefined);
    const running = [
      calls.run('ada', null, never),
      calls.run('ada', 'a', never),
      calls.run('bob', 'a', never),
    ];
    const settled = Promise.allSettled(running);
    calls.cancelAll();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });
});

describe('an address that looks like one of the API', () => {
  test.each([
    ['https://api.test.evil.example/', 'API_ORIGIN_NOT_ALLOWED'],
    ['https://api.test:444/', 'API_ORIGIN_NOT_ALLOWED'],
    ['https://api.test@evil.example/', 'API_REQUEST_INVALID'],
    ['https://evil.example\\@api.test/', 'API_ORIGIN_NOT_ALLOWED'],
    ['https://user@api.test/', 'API_REQUEST_INVALID'],
    ['http://api.test/', 'API_ORIGIN_NOT_ALLOWED'],
    ['https:api.testevil/', 'API_ORIGIN_NOT_ALLOWED'],
  ])('is refused before a token is asked for: %s', async (url, code) => {
    const parts = {} as CallApiParts;
    const provider = { apiOrigins: ['https://api.test'] } as unknown as Provider;
    const { signal } = new AbortController();
    const called = callApi(parts, provider, 'id', { ...request, url, headers: [] }, { signal });
    await expect(called).rejects.toMatchObject({ code });
  });
});

describe('what is kept of a call', () => {
  test('has no secret in its address, by whatever name', () => {
    const names = [
      'token',
      'id_token',
      'refresh_token',
      'api-key',
      'X-Goog-Signature',
      'X-Amz-Security-Token',
    ];
    for (const name of names)
      expect(keptRequest({ ...request, headers: [], url: `${request.url}?${name}=s3cret&a=1` }).url).toBe(
        `${request.url}?${name}=&a=1`,
      );
  });

  test('is never suggested as a hidden file', () => {
    const name = `x.${'a'.repeat(96)}.sh`;
    expect(answerName(new URL(`https://api.test/${name}`), new Headers())).not.toMatch(/^[.-]/);
  });
});

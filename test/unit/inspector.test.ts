import { describe, expect, test, vi } from 'vitest';
import { inSameExchange, tellRedirect } from '../../electron/inspector/current-exchange.ts';
import { Inspector } from '../../electron/inspector/inspector.ts';
import { Masker } from '../../electron/inspector/masker.ts';
import { isPlainName, looksSecret, ofShape, plainAddress } from '../../electron/inspector/shapes.ts';

const about = {
  kind: 'refresh',
  accountId: null,
  accountName: '',
  providerId: 'p',
  providerName: 'P',
} as const;
const tokenUrl = 'https://p.test/token';

function inspected(answer: () => Promise<Response>, isOpen = () => true) {
  const inspector = new Inspector(() => 0, isOpen);
  const fetch = inspector.watchFetch(answer);
  const run = () =>
    inspector.watch(about, () =>
      fetch(tokenUrl, { method: 'POST', body: new URLSearchParams({ grant_type: 'refresh_token' }) }),
    );
  const newest = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return inspector.find(inspector.list(null)[0]?.id ?? '');
  };
  return { inspector, fetch, run, newest };
}

describe('what looks like a secret', () => {
  test.each(['s3Xk9Lm2Qp7Rt4Vw8Yz1', 'a'.repeat(41), 'ya29.a0AfH6SMBx7Qk2Lm9Pq4Rs1Tu8Vw3'])(
    'does: %s',
    (text) => {
      expect(looksSecret(text)).toBe(true);
    },
  );

  test.each([
    'offline_access',
    'https://www.googleapis.com/auth/admin.directory.user.readonly',
    'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    'api://0f8fad5b-d9cb-469f-a165-70867728950e/User.ReadBasic.All',
    'token_endpoint_auth_signing_alg_values_supported',
  ])('does not: %s', (text) => {
    expect(looksSecret(text)).toBe(false);
  });

  test('goes by shape, and addresses lose what may be secret or name somebody', () => {
    expect(ofShape('number', '3600')).toBe('3600');
    expect(ofShape('number', 'hunter2')).toBeUndefined();
    expect(ofShape('word', 'two words')).toBeUndefined();
    expect(plainAddress('https://u:p@h.test/v1/1234567890/me?token=x#y')).toBe('https://h.test/v1/…/me');
    expect(plainAddress('app.holdfast.desktop:/oauth/callback/demo?code=1')).toBe(
      'app.holdfast.desktop:/oauth/callback/demo',
    );
    expect([isPlainName('refresh_expires_in'), isPlainName('s3Xk9')]).toEqual([true, false]);
  });
});

describe('the masker', () => {
  const entry = (name: string, value: string) => ({ name, value });

  test('gives equal values the same number, and masks by name whatever a value looks like', () => {
    const masker = new Masker();
    const [sent] = masker.mask([
      { part: 'request-body', entries: [entry('code', '1'), entry('scope', 'a b'), entry('my', 'x')] },
    ]);
    const [got] = masker.mask([{ part: 'answer-body', entries: [entry('state', '1'), entry('code', '2')] }]);
    expect(sent?.entries.map(({ value }) => value)).toMatchObject([
      { as: 'masked', what: 'code', number: 1 },
      { as: 'shown', text: 'a b' },
      { as: 'masked', what: 'value', number: 1 },
    ]);
    expect(got?.entries.map(({ value }) => value)).toMatchObject([
      { what: 'code', number: 1 },
      { what: 'code', number: 2 },
    ]);
  });

  test('shows nothing any more to a server that sends more secrets than can be looked for', () => {
    const masker = new Masker();
    const many = Array.from({ length: 600 }, (_, index) => entry('access_token', `a-token-of-many-${index}`));
    masker.mask([{ part: 'answer-body', entries: many }]);
    const [after] = masker.mask([{ part: 'answer-body', entries: [entry('scope', 'openid')] }]);
    expect(after?.entries[0]?.value.as).toBe('masked');
  });
});

describe('recording', () => {
  test('changes nothing of an answer, however large, deep or broken it is', async () => {
    const bodies = ['x'.repeat(300_000), `${'['.repeat(20_000)}${']'.repeat(20_000)}`, '{"a":', ''];
    for (const body of bodies) {
      const { run, newest } = inspected(async () => new Response(body));
      expect(await (await run()).text()).toBe(body);
      expect((await newest())?.steps).toMatchObject([{ kind: 'refresh', status: 200 }]);
    }
  });

  test('throws what was thrown, and says why no answer came', async () => {
    const { run, newest } = inspected(async () => Promise.reject(new TypeError('fetch failed')));
    await expect(run()).rejects.toThrow('fetch failed');
    expect((await newest())?.steps).toMatchObject([{ error: 'TRANSPORT_UNREACHABLE', failed: true }]);
  });

  test('keeps the last 50 exchanges and 60 steps of each', async () => {
    const { inspector, fetch, run } = inspected(async () => new Response('{}'));
    for (let count = 0; count < 55; count += 1) await run();
    expect(inspector.list(null)).toHaveLength(50);
    await inspector.watch(about, async () => {
      for (let count = 0; count < 70; count += 1)
        await fetch(tokenUrl, { method: 'POST', body: 'grant_type=x' });
    });
    const exchange = inspector.find(inspector.list(null)[0]?.id ?? '');
    expect([exchange?.steps.length, exchange?.stepsLeft]).toEqual([60, 10]);
  });

  test('notes nothing while the vault is locked, nothing outside an exchange, and forgets what runs', async () => {
    let isOpen = false;
    const { inspector, fetch, run } = inspected(
      async () => new Response('{}'),
      () => isOpen,
    );
    await run();
    isOpen = true;
    await fetch(tokenUrl);
    tellRedirect(new URL('app:/x?code=1'));
    expect(inspector.list(null)).toEqual([]);
    await inspector.watch(about, async () => {
      inspector.forgetAll();
      await fetch(tokenUrl);
    });
    expect(inspector.list(null)).toEqual([]);
  });

  test('follows work that somebody else does later on behalf of an exchange', async () => {
    const { inspector, fetch } = inspected(async () => new Response('{}'));
    let push: () => Promise<unknown> = async () => undefined;
    const nothing = () => undefined;
    let end: () => void = nothing;
    const running = inspector.watch(about, async () => {
      push = inSameExchange(() => fetch(tokenUrl, { method: 'POST' }));
      await new Promise<void>((resolve) => {
        end = resolve;
      });
    });
    await vi.waitFor(() => expect(end).not.toBe(nothing));
    await push();
    end();
    await running;
    expect(inspector.list(null)).toMatchObject([{ stepCount: 1 }]);
  });

  test('makes an exchange of its own of tokens that are let go of afterwards', async () => {
    const { inspector, fetch } = inspected(async () => new Response(''));
    let letGo: Promise<unknown> | undefined;
    const later = new Promise<void>((resolve) => setTimeout(resolve, 5));
    const failing = inspector.watch({ ...about, kind: 'connect' }, async () => {
      letGo = later.then(() =>
        fetch('https://p.test/revoke', {
          method: 'POST',
          body: 'token=a-secret-token',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
      );
      throw new Error('not kept');
    });
    await expect(failing).rejects.toThrow();
    await letGo;
    await expect
      .poll(() => inspector.list(null).map(({ kind, outcome }) => [kind, outcome]))
      .toEqual([
        ['revocation', 'succeeded'],
        ['connect', 'failed'],
      ]);
  });
});

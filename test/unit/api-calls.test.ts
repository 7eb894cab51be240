import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { formsOfToken, holdsToken } from '../../electron/console/answer-body.ts';
import { KeptAnswers } from '../../electron/console/kept-answers.ts';
import { readAnswer } from '../../electron/console/read-answer.ts';
import { RunningCalls } from '../../electron/console/running-calls.ts';
import { TokenMask } from '../../electron/console/token-mask.ts';
import { UnwrittenRequests } from '../../electron/console/unwritten-requests.ts';
import { atEnd } from '../../electron/ipc/at-end.ts';
import { apiAnswerSchema } from '../../electron/ipc/console-schemas.ts';
import { refuseWhileLocked } from '../../electron/ipc/locked-gate.ts';
import type { Handlers } from '../../electron/ipc/router.ts';
import type { AccessToken } from '../../electron/tokens/access-token.ts';
import type { DpopKeys } from '../../electron/tokens/dpop-keys.ts';
import { presentToken } from '../../electron/tokens/present-token.ts';

describe('a small answer', () => {
  const token = fc.oneof(
    fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', '/', '"', '\\', '%') }),
    fc.constant('eyJhbGciOiJFZERTQSJ9.e30.c2ln'),
    // Of letters that have no zero in UTF-16.
    fc.constant('ЖЖ'),
  );
  const cases = token.chain((secret) => {
    const forms = formsOfToken(secret);
    const part = fc.oneof(
      fc.constantFrom(...forms).map((form) => Buffer.from(form)),
      fc.constantFrom(...forms).map((form) => Buffer.from(form, 'utf16le')),
      fc.string({ maxLength: 6, unit: 'grapheme' }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
    );
    return fc.tuple(fc.constant(secret), fc.array(part, { maxLength: 6 }));
  });

  test('is masked and read as one that comes in parts is', async () => {
    const read = async ([secret, parts]: [string, Buffer[]]) => {
      const mask = new TokenMask(secret);
      const expected = Buffer.concat([mask.masked(parts), mask.end()]);
      const body = new ReadableStream({
        start(controller) {
          for (const part of parts) if (part.length > 0) controller.enqueue(new Uint8Array(part));
          controller.close();
        },
      });
      const response = new Response(body, { headers: { 'content-type': 'application/json' } });
      const answer = await readAnswer(response, secret);
      expect(Buffer.concat([...(answer.bytes ?? [])])).toEqual(expected);
      expect(answer.text).toBe(new TextDecoder().decode(expected));
      expect(holdsToken(Buffer.concat(parts), secret)).toBe(mask.found);
    };
    await fc.assert(fc.asyncProperty(cases, read), { numRuns: 300 });
  });
});

describe('a call under way', () => {
  test('aborts its work and says why when it is stopped', async () => {
    const calls = new RunningCalls();
    const signals: AbortSignal[] = [];
    const work = (signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<never>(() => undefined);
    };
    const cancelled = calls.run('ada', 'a', work);
    const gone = calls.run('bob', 'b', work);
    const other = calls.run('eve', 'c', async () => 'done');
    calls.cancel('a');
    calls.endOf((accountId) => accountId === 'bob');
    await expect(cancelled).rejects.toMatchObject({ code: 'API_CALL_CANCELLED' });
    await expect(gone).rejects.toMatchObject({ code: 'ACCOUNT_UNKNOWN' });
    expect(await other).toBe('done');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  test('ends when it takes too long, and no earlier', async () => {
    vi.useFakeTimers();
    try {
      const calls = new RunningCalls();
      const ended: string[] = [];
      const aborted: string[] = [];
      const begin = (name: string) => {
        const work = (signal: AbortSignal) => {
          signal.addEventListener('abort', () => aborted.push(name));
          return new Promise<never>(() => undefined);
        };
        calls.run(name, name, work).catch(({ code }) => ended.push(`${name} ${code}`));
      };
      begin('first');
      await calls.run('in time', null, async () => 'done');
      await vi.advanceTimersByTimeAsync(20_000);
      begin('second');
      await vi.advanceTimersByTimeAsync(39_990);
      expect(ended).toEqual([]);
      await vi.advanceTimersByTimeAsync(20);
      expect([ended, aborted]).toEqual([['first TRANSPORT_TIMEOUT'], ['first']]);
      await vi.advanceTimersByTimeAsync(20_000);
      expect([ended.at(-1), aborted.at(-1)]).toEqual(['second TRANSPORT_TIMEOUT', 'second']);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('kept answers', () => {
  const gone = expect.objectContaining({ code: 'API_ANSWER_GONE' });
  const answer = (accountId: string, size = 1) => ({
    accountId,
    bytes: [new Uint8Array(size)],
    suggestedName: () => `${accountId}.json`,
  });

  test('are there at once, and go with their account before and after they were named', () => {
    const answers = new KeptAnswers();
    const [ada, bob] = [answers.keep(answer('ada')), answers.keep(answer('bob'))];
    answers.forget((accountId) => accountId === 'bob');
    expect(answers.get(ada).suggestedName).toBe('ada.json');
    expect(() => answers.get(bob)).toThrow(gone);
    answers.forget();
    expect(() => answers.get(ada)).toThrow(gone);
  });

  test('let go of what they came with soon after', async () => {
    vi.useFakeTimers();
    try {
      const answers = new KeptAnswers();
      const suggestedName = vi.fn(() => 'a.json');
      const id = answers.keep({ ...answer('ada'), suggestedName });
      expect(suggestedName).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1_000);
      expect(suggestedName).toHaveBeenCalledOnce();
      expect(answers.get(id).suggestedName).toBe('a.json');
      expect([suggestedName.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('are the last four at most, and 24 MiB', () => {
    const answers = new KeptAnswers();
    const ids = ['a', 'b', 'c', 'd', 'e'].map((id) => answers.keep(answer(id)));
    expect(() => answers.get(ids[0] as number)).toThrow(gone);
    expect(answers.get(ids[1] as number).accountId).toBe('b');
    const large = answers.keep(answer('large', 24 * 1024 * 1024));
    expect(answers.get(large).accountId).toBe('large');
    expect(() => answers.get(ids[4] as number)).toThrow(gone);
  });
});

describe('requests that wait to be written', () => {
  test('that come while others are written go on waiting', () => {
    const unwritten = new UnwrittenRequests(() => undefined);
    const sent = (id: string) => () => ({ id }) as ReturnType<Parameters<typeof unwritten.add>[1]>;
    unwritten.add('ada', sent('1'));
    const written = unwritten.of('ada');
    unwritten.add('ada', sent('2'));
    expect(written.map(({ id }) => id)).toEqual(['1']);
    unwritten.drop('ada', written);
    expect(unwritten.of('ada').map(({ id }) => id)).toEqual(['2']);
  });
});

describe('a request with a token', () => {
  test('has it beside the headers that it brings', async () => {
    const sent: Headers[] = [];
    const fetch = async (_url: string, init?: RequestInit) => {
      sent.push(new Headers(init?.headers));
      return new Response();
    };
    const token = { value: 't', dpopKey: null } as AccessToken;
    for (const headers of [{ accept: 'text/plain' }, new Headers({ accept: 'text/plain' })]) {
      const request = { method: 'GET', headers, body: null, signal: new AbortController().signal };
      const provider = { authorizationScheme: 'Bearer' as const };
      await presentToken(fetch, {} as DpopKeys, provider, token, new URL('https://api.test/'), request);
    }
    expect(sent.map((headers) => [...headers])).toEqual(
      Array(2).fill([
        ['accept', 'text/plain'],
        ['authorization', 'Bearer t'],
      ]),
    );
  });
});

describe('the gate of a locked vault', () => {
  const handlers = (work: () => unknown) => ({ readAvatar: work }) as unknown as Handlers;
  const ask = async ({ readAvatar }: Handlers) => readAvatar({ accountId: '' });

  test('holds back what was under way when it was locked, done at once or later', async () => {
    for (const later of [false, true]) {
      let isLocked = false;
      let heldBack = 0;
      const lock = () => {
        isLocked = true;
      };
      const work = later ? async () => lock() : lock;
      const gated = refuseWhileLocked(
        handlers(work),
        () => isLocked,
        () => heldBack++,
      );
      await expect(ask(gated)).rejects.toMatchObject({ code: 'STORAGE_VAULT_LOCKED' });
      await expect(ask(gated)).rejects.toMatchObject({ code: 'STORAGE_VAULT_LOCKED' });
      expect(heldBack).toBe(1);
    }
  });

  test('comes after work that fails, too', async () => {
    const order: string[] = [];
    const failing = [
      () => {
        throw new Error('at once');
      },
      () => Promise.reject(new Error('later')),
    ];
    for (const work of failing)
      await expect((async () => atEnd(work, () => order.push('end')))()).rejects.toThrow();
    expect(order).toEqual(['end', 'end']);
  });
});

describe('an answer for the window', () => {
  const answer = {
    ...{ status: 200, statusText: 'OK', durationMs: 1, sizeBytes: 2, body: '{}', partCount: 0, image: null },
    ...{ kind: 'json', refreshed: false, missingScopes: ['a'], answerId: 1 },
    headers: [{ name: 'a', value: 'b' }],
  };
  const [quick, thorough] = apiAnswerSchema.options;

  test.each([
    ['as it is', {}, true],
    ['with a picture and nothing to save', { image: 'data:', answerId: null, headers: [] }, true],
    ['without its status', { status: undefined }, false],
    ['with a status that is no number', { status: Number.NaN }, false],
    ['of a kind that is none', { kind: 'else' }, false],
    ['with scopes that are no list', { missingScopes: 'a' }, false],
    ['with a scope that is no text', { missingScopes: [1] }, false],
    ['with more than it has', { more: 1 }, false],
    ['with a header without a value', { headers: [{ name: 'a' }] }, false],
    ['with a number as a header', { headers: [{ name: 'a', value: 1 }] }, false],
    ['with a header that has more', { headers: [{ name: 'a', value: 'b', c: 1 }] }, false],
    ['with nothing for a header', { headers: [null] }, false],
    ['with headers that are no list', { headers: {} }, false],
  ])('is taken %s by a quick look where it is by the schema, and only there', (_, change, isOne) => {
    const given = { ...answer, ...change };
    expect(v.is(quick, given)).toBe(v.is(thorough, given));
    expect(v.is(thorough, given)).toBe(isOne);
  });
});

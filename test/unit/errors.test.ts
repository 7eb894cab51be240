import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { AppError, errorView } from '../../electron/errors/app-error.ts';
import { errorCodes } from '../../electron/errors/error-codes.ts';
import { fromTransport } from '../../electron/errors/from-transport.ts';
import { Notices } from '../../electron/errors/notices.ts';
import { retryAfterSeconds } from '../../electron/errors/retry-after.ts';
import { errorViewSchema } from '../../electron/ipc/schemas.ts';

describe('an error that is shown', () => {
  test('has code, advice and one safe line of text', () => {
    const error = new AppError('SERVER_RATE_LIMITED', 'slow\n\u0007down  please', { retryAfterSeconds: 7 });
    expect(errorView(error)).toEqual({
      code: 'SERVER_RATE_LIMITED',
      advice: 'retry',
      message: 'slow down please',
      retryAfterSeconds: 7,
    });
  });

  test('is cut to 300 characters', () => {
    expect(new AppError('SERVER_REFUSED', 'x'.repeat(1000)).message).toHaveLength(300);
  });

  test('names the OAuth error behind it, if it is one that Holdfast knows', () => {
    const view = errorView(new AppError('SCOPE_REJECTED', 'no', { oauthError: 'invalid_scope' }));
    expect(view).toMatchObject({ code: 'SCOPE_REJECTED', oauthError: 'invalid_scope' });
    expect(v.parse(errorViewSchema, view)).toEqual(view);
    expect(v.is(errorViewSchema, { ...view, oauthError: '<b>made up</b>' })).toBe(false);
  });

  test('without a code of its own shows nothing of its text', () => {
    expect(errorView(new Error('refresh_token=abc'))).toEqual({
      code: 'INTERNAL',
      advice: 'report',
      message: '',
    });
  });
});

test('every code is thrown or looked for somewhere', () => {
  const root = path.resolve(import.meta.dirname, '../../electron');
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('error-codes.ts'))
    .map((name) => readFileSync(path.join(root, name), 'utf8'))
    .join('\n');
  expect(errorCodes.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
});

describe('the wait that a server asks for', () => {
  const now = Date.parse('2026-10-21T07:28:00Z');

  test.each<[string, string | undefined]>([
    ['120', undefined],
    [' 0 ', undefined],
    ['86400', undefined],
    ['Wed, 21 Oct 2026 07:30:00 GMT', undefined],
    ['Wed, 21 Oct 2026 09:30:00 GMT', 'Wed, 21 Oct 2026 09:28:00 GMT'],
  ])('is read from "%s"', (value, date) => {
    const headers = new Headers({ 'Retry-After': value, ...(date ? { Date: date } : {}) });
    const expected = /^\s*\d+\s*$/.test(value) ? Number(value) : 120;
    expect(retryAfterSeconds(headers, now)).toBe(expected);
  });

  test.each([
    ['nothing', ''],
    ['a negative one', '-5'],
    ['a fraction', '1.5'],
    ['more than a day', '86401'],
    ['an absurd one', '9'.repeat(40)],
    ['a date in the past', 'Wed, 21 Oct 2026 07:27:00 GMT'],
    ['a date far off', 'Wed, 21 Oct 2099 07:28:00 GMT'],
    ['no date', 'soon, please'],
    ['a word', 'never'],
  ])('is not %s', (_what, value) => {
    expect(retryAfterSeconds(new Headers({ 'Retry-After': value }), now)).toBeUndefined();
  });
});

describe('what a fetch throws', () => {
  test.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'TRANSPORT_UNREACHABLE'],
    ['net::ERR_INTERNET_DISCONNECTED', 'TRANSPORT_UNREACHABLE'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'TRANSPORT_CERTIFICATE_UNTRUSTED'],
    ['net::ERR_TIMED_OUT', 'TRANSPORT_TIMEOUT'],
    ['Redirect was cancelled', 'SERVER_RESPONSE_INVALID'],
    ['something nobody thought of', 'INTERNAL'],
  ])('%s becomes %s', (message, code) => {
    expect(fromTransport(new Error(message)).code).toBe(code);
  });

  test('is looked for in its causes too', () => {
    const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    expect(fromTransport(new TypeError('fetch failed', { cause }))).toMatchObject({
      code: 'TRANSPORT_UNREACHABLE',
      message: 'ECONNREFUSED',
    });
  });
});

test('the same notice twice is shown once, and never more than five', () => {
  const notices = new Notices();
  const view = errorView(new AppError('CALLBACK_INVALID'));
  for (let times = 0; times < 20; times++) notices.add(view, 'demo');
  expect(notices.state.getState().notices).toHaveLength(1);
  for (let times = 0; times < 20; times++) notices.add(view, `provider-${times}`);
  expect(notices.state.getState().notices).toHaveLength(5);
});

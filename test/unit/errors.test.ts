import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { AppError, errorView } from '../../electron/errors/app-error.ts';
import { errorCodes } from '../../electron/errors/error-codes.ts';
import { fromTransport } from '../../electron/errors/from-transport.ts';
import { Notices } from '../../electron/errors/notices.ts';

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

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsGrant } from '../../electron/errors/ended-grant.ts';
import type { ErrorCode } from '../../electron/errors/error-codes.ts';
import { fromOAuthError } from '../../electron/errors/from-oauth-error.ts';
import { readOAuthError } from '../../electron/errors/oauth-error-body.ts';
import type { OAuthErrorName } from '../../electron/errors/oauth-error-names.ts';
import { knownOAuthError } from '../../electron/errors/oauth-errors.ts';
import { type ProtocolStep, protocolSteps } from '../../electron/errors/protocol-step.ts';
import { translated } from '../support/app/translated-error.ts';

describe('what providers say beside the name', () => {
  const rapt = {
    error: 'invalid_grant',
    error_subtype: 'invalid_rapt',
    error_description: 'reauth related error',
  };
  const number = (error: string, aadsts: number) => ({
    error,
    error_description: `AADSTS${aadsts}: No.\r\nTrace ID: 0`,
  });
  const graph = (code: number, subcode?: number) => ({
    error: { message: 'No.', type: 'OAuthException', code, error_subcode: subcode },
  });

  test.each<[string, object, ProtocolStep, ErrorCode, OAuthErrorName | undefined]>([
    ['Google: the session policy', rapt, 'refresh', 'GRANT_ENDED_BY_POLICY', 'invalid_rapt'],
    [
      'Google: the same in the description alone',
      { error: 'invalid_grant', error_description: 'reauth related error (invalid_rapt)' },
      'refresh',
      'GRANT_ENDED_BY_POLICY',
      'invalid_grant',
    ],
    [
      'Google: a client of another kind',
      { error: 'invalid_client', error_description: 'Only clients of type "TVs and Limited Input devices"…' },
      'device-authorization',
      'DEVICE_GRANT_UNAVAILABLE',
      undefined,
    ],
    [
      'Google: no client secret',
      { error: 'invalid_request', error_description: 'client_secret is missing.' },
      'code-grant',
      'CLIENT_SECRET_MISSING',
      undefined,
    ],
    ['Microsoft: unused', number('invalid_grant', 700082), 'refresh', 'GRANT_ENDED_UNUSED', 'invalid_grant'],
    [
      'Microsoft: password',
      number('invalid_grant', 50173),
      'refresh',
      'GRANT_ENDED_PASSWORD_CHANGE',
      'invalid_grant',
    ],
    [
      'Microsoft: policy',
      number('invalid_grant', 53003),
      'refresh',
      'GRANT_ENDED_BY_POLICY',
      'invalid_grant',
    ],
    [
      'Microsoft: second factor',
      number('interaction_required', 50076),
      'refresh',
      'GRANT_ENDED_BY_POLICY',
      'interaction_required',
    ],
    [
      'Microsoft: fixed lifetime',
      number('invalid_grant', 700084),
      'refresh',
      'GRANT_ENDED_LIFETIME',
      'invalid_grant',
    ],
    [
      'Microsoft: policy at a fresh code',
      number('invalid_grant', 50076),
      'code-grant',
      'AUTHORIZATION_REJECTED',
      undefined,
    ],
    [
      'Microsoft: unknown client',
      number('unauthorized_client', 700016),
      'device-authorization',
      'CLIENT_REJECTED',
      undefined,
    ],
    [
      'Microsoft: no client secret',
      number('invalid_client', 7000218),
      'refresh',
      'CLIENT_SECRET_MISSING',
      undefined,
    ],
    [
      'Microsoft: too many requests',
      number('invalid_grant', 50196),
      'refresh',
      'SERVER_RATE_LIMITED',
      undefined,
    ],
    [
      'Microsoft: a number alone ends nothing',
      number('temporarily_unavailable', 700082),
      'refresh',
      'SERVER_FAILED',
      'temporarily_unavailable',
    ],
    [
      'Microsoft: the number in its list',
      { error: 'invalid_grant', error_codes: [50173], suberror: 'bad_token' },
      'refresh',
      'GRANT_ENDED_PASSWORD_CHANGE',
      'invalid_grant',
    ],
    ['Facebook: the password', graph(190, 460), 'exchange', 'GRANT_ENDED_PASSWORD_CHANGE', 'OAuthException'],
    ['Facebook: the 60 days', graph(190, 463), 'exchange', 'GRANT_ENDED_LIFETIME', 'OAuthException'],
    ['Facebook: the app was removed', graph(190, 458), 'exchange', 'GRANT_INVALID', 'OAuthException'],
    ['Facebook: a dead token', graph(190), 'revocation', 'GRANT_INVALID', 'OAuthException'],
    ['Facebook: a used code', graph(100, 36009), 'code-grant', 'GRANT_CODE_REJECTED', undefined],
    ['Facebook: a wrong code', graph(100), 'code-grant', 'SERVER_REFUSED', 'OAuthException'],
    ['Facebook: an unknown client', graph(101), 'code-grant', 'CLIENT_REJECTED', undefined],
    ['Facebook: out of order', graph(2), 'exchange', 'SERVER_FAILED', undefined],
    ['Facebook: too often', graph(4), 'exchange', 'SERVER_RATE_LIMITED', undefined],
    ['Facebook: no such access', graph(200), 'userinfo', 'SCOPE_REJECTED', undefined],
  ])('%s', (_what, body, step, code, oauthError) => {
    const error = translated(body, step);
    expect({ code: error.code, oauthError: error.oauthError }).toEqual({ code, oauthError });
  });

  test('a subtype says why a grant ended, never that it did', () => {
    const body = { error: 'temporarily_unavailable', error_subtype: 'invalid_rapt' };
    expect(translated(body, 'refresh')).toMatchObject({
      code: 'SERVER_FAILED',
      oauthError: 'temporarily_unavailable',
    });
  });
});

describe('an odd shape of error', () => {
  test.each([
    [
      'an object with a status',
      { error: { code: 403, status: 'PERMISSION_DENIED', message: 'No.' } },
      'PERMISSION_DENIED',
    ],
    ['an object with a code', { error: { code: 'InvalidToken', message: 'No.' } }, 'InvalidToken'],
    ['members of another name', { error_type: 'OAuthException', error_message: 'No.' }, 'OAuthException'],
  ])('is read: %s', (_what, body, name) => {
    expect(readOAuthError(body)).toMatchObject({ name, description: 'No.' });
  });

  test.each([
    null,
    'error',
    7,
    [],
    {},
    { error: '' },
    { error: 7 },
    { error: ['x'] },
    { message: 'Not Found' },
  ])('is no error of OAuth: %j', (body) => expect(readOAuthError(body)).toBeUndefined());

  test('is read without a fault, whatever it is', () => {
    const odd = fc.record(
      {
        error: fc.anything(),
        error_description: fc.anything(),
        error_subtype: fc.anything(),
        error_codes: fc.anything(),
        suberror: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const step = fc.constantFrom(...protocolSteps);
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), odd),
        step,
        fc.integer({ min: 400, max: 599 }),
        (body, at, status) => {
          const read = readOAuthError(body);
          if (!read) return;
          const error = fromOAuthError(read, { answer: { status, headers: new Headers() } }, at);
          expect(error.message.length).toBeLessThanOrEqual(300);
          const mustNotEnd = status >= 429 || (status === 403 && !knownOAuthError(read.name));
          if (mustNotEnd) expect(endsGrant(error.code)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('what the provider said', () => {
  test('is shown with its name and its description, on one line', () => {
    const body = { error: 'invalid_scope', error_description: 'not\n this\u202e one' };
    expect(translated(body, 'code-grant').message).toBe('invalid_scope: not this one');
  });

  test('is quoted, printable and at most 60 characters where the name is not known', () => {
    expect(translated({ error: 'no "such"\r\n\u0007word' }, 'code-grant').message).toBe('"no ’such’ word"');
    const { message } = translated({ error: '<b>'.repeat(40) }, 'code-grant');
    expect([...message]).toHaveLength(60 + '""'.length);
    expect(message).toMatch(/^"<b>.*…"$/);
  });

  test.each([
    ['a JSON Web Token', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJl'],
    ['a token of letters and digits', 'gho_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['a secret in hexadecimal', '0123456789abcdef0123456789abcdef01234567'],
  ])('hides %s', (_what, secret) => {
    const body = { error: 'invalid_request', error_description: `Bad value ${secret}, sorry.` };
    expect(translated(body, 'code-grant').message).toBe('invalid_request: Bad value [hidden], sorry.');
    expect(translated({ error: secret }, 'code-grant').message).not.toContain(secret);
  });

  test('leaves identifiers that help with a report', () => {
    const description = 'Trace ID: 0000aaaa-11bb-cccc-dd33-eeeeee333333, client 123-abc.apps.example.com';
    const body = { error: 'invalid_request', error_description: description };
    expect(translated(body, 'code-grant').message).toBe(`invalid_request: ${description}`);
  });

  test('never holds a secret of the request, wherever it is repeated', () => {
    const secret = fc.stringMatching(/^[a-z/+=]{8,40}$/);
    const around = fc.string({ maxLength: 30 });
    fc.assert(
      fc.property(secret, around, around, fc.boolean(), (sent, before, after, encoded) => {
        const repeated = `${before}${encoded ? encodeURIComponent(sent) : sent}${after}`;
        for (const body of [
          { error: `x${repeated}` },
          { error: 'invalid_grant', error_description: `x${repeated}` },
        ]) {
          const { message } = translated(body, 'refresh', 400, ['', sent]);
          expect(message).not.toContain(sent);
          expect(message).not.toContain(encodeURIComponent(sent));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { codeOfGraphError } from '../../electron/errors/graph-error-codes.ts';
import { readOAuthError } from '../../electron/errors/oauth-error-body.ts';

const meaning = (body: object) => {
  const read = readOAuthError(body);
  return read && codeOfGraphError(read, 'refresh');
};

describe('the number beside an error', () => {
  test('is Facebook’s where its error is an exception of Graph', () => {
    const error = { type: 'OAuthException', code: 190, message: 'The session has been invalidated' };
    expect(meaning({ error })).toBe('GRANT_INVALID');
  });

  test.each([
    { error: 'temporarily_unavailable', error_code: 190 },
    { error: 'invalid_grant', error_code: 1 },
    { error: { code: 190, message: 'of another API' } },
  ])('means nothing where it is another server’s own: %j', (body) => {
    expect(meaning(body)).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import { checkAccessTokenHash } from '../../electron/accounts/access-token-hash.ts';

const idTokenBy = (alg: string) => `${Buffer.from(JSON.stringify({ alg })).toString('base64url')}.e30.`;
const check = (alg: string, hash: unknown, accessToken = 'jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y') =>
  checkAccessTokenHash(idTokenBy(alg), hash, accessToken);

test('the hash of the specification’s own example is taken, and of another token refused [R20]', () => {
  // OIDC Core A.3
  expect(() => check('RS256', '77QmUPtjPfzWtF2AnpK9RQ')).not.toThrow();
  expect(() => check('RS256', '77QmUPtjPfzWtF2AnpK9RQ', 'another')).toThrow(
    expect.objectContaining({ code: 'ID_TOKEN_INVALID' }),
  );
});

test.each(['ES384', 'PS512', 'EdDSA', 'Ed25519'])('%s goes with a longer hash', (alg) => {
  expect(() => check(alg, '77QmUPtjPfzWtF2AnpK9RQ')).toThrow(
    expect.objectContaining({ code: 'ID_TOKEN_INVALID' }),
  );
});

test.each([null, 7, '', ['77QmUPtjPfzWtF2AnpK9RQ']])('a hash that is %j vouches for nothing', (hash) => {
  expect(() => check('RS256', hash)).toThrow(expect.objectContaining({ code: 'ID_TOKEN_INVALID' }));
});

test('none need be there', () => {
  expect(() => check('RS256', undefined)).not.toThrow();
});

import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readClientCredential } from '../../electron/clients/client-credential.ts';

const keys = {
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ed25519: generateKeyPairSync('ed25519'),
};
const pem = (key: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1' = 'pkcs8') =>
  String(key.export({ type, format: 'pem' })).trim();
const jwk = (key: KeyObject, more: object = {}) =>
  JSON.stringify({ ...key.export({ format: 'jwk' }), ...more });

describe('what is given as a client’s secret', () => {
  test.each(['GOCSPX-a_b', '{"a":1}', '{', '-----', '-----BEGIN of a story'])('is a secret: %s', (given) => {
    expect(readClientCredential(given)).toEqual({ clientSecret: given, privateKey: null });
  });

  test('is nothing when it is empty', () => {
    expect(readClientCredential('')).toEqual({ clientSecret: null, privateKey: null });
  });

  test.each([
    ['RSA, PKCS #8', pem(keys.rsa.privateKey), keys.rsa],
    ['RSA, PKCS #1', pem(keys.rsa.privateKey, 'pkcs1'), keys.rsa],
    ['EC, PKCS #8', pem(keys.ec.privateKey), keys.ec],
    ['EC, SEC 1', pem(keys.ec.privateKey, 'sec1'), keys.ec],
    ['Ed25519, PKCS #8', pem(keys.ed25519.privateKey), keys.ed25519],
    ['PEM whose line breaks a field took away', pem(keys.ec.privateKey).replaceAll('\n', ''), keys.ec],
    ['PEM with Windows line breaks', pem(keys.ec.privateKey).replaceAll('\n', '\r\n'), keys.ec],
    ['EC, JWK', jwk(keys.ec.privateKey), keys.ec],
  ])('is a private key: %s', (_form, given, { privateKey }) => {
    expect(readClientCredential(given)).toEqual({
      clientSecret: null,
      privateKey: privateKey.export({ format: 'jwk' }),
    });
  });

  test('keeps the id and the algorithm of a JWK, and nothing else that stands in it', () => {
    const { privateKey } = readClientCredential(
      jwk(keys.rsa.privateKey, { kid: 'one', alg: 'PS256', use: 'sig', note: 'mine' }),
    );
    expect(privateKey).toEqual({
      ...keys.rsa.privateKey.export({ format: 'jwk' }),
      kid: 'one',
      alg: 'PS256',
    });
  });

  const encrypted = keys.ec.privateKey.export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'a phrase',
  });
  test.each([
    ['a public key in PEM', String(keys.ec.publicKey.export({ type: 'spki', format: 'pem' })).trim()],
    ['a public key as a JWK', jwk(keys.ec.publicKey)],
    ['an encrypted key', String(encrypted).trim()],
    ['a symmetric key', JSON.stringify({ kty: 'oct', k: 'c2VjcmV0LXNlY3JldC1zZWNyZXQ' })],
    ['a weak key', pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey)],
    ['a key that is for encryption', pem(generateKeyPairSync('x25519').privateKey)],
    [
      'a curve of no JWS algorithm in use',
      pem(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey),
    ],
    ['a torn PEM', '-----BEGIN PRIVATE KEY-----MIGHAgEA-----END PRIVATE KEY-----'],
    ['a JWK of nonsense', '{"kty":"EC","crv":"P-256","x":"canary","y":"canary","d":"canary"}'],
  ])('is refused, and not repeated, when it is %s', (_what, given) => {
    expect(() => readClientCredential(given)).toThrow(
      expect.objectContaining({ code: 'CLIENT_REJECTED', message: expect.not.stringContaining('canary') }),
    );
  });
});

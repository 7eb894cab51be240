import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { newUpdateKeys, signatureOf } from '../../build/packaging/update-keys.ts';
import { longestMetadata, requireSigned } from '../../electron/installation/update-signature.ts';

const { publicKey, privateKey } = newUpdateKeys();
const metadata = 'version: 2.0.0\npath: Holdfast.AppImage\n';
const signature = signatureOf(metadata, privateKey);
const refused = expect.objectContaining({ code: 'UPDATE_SIGNATURE_INVALID' });

describe('metadata of an update', () => {
  test('is taken with the signature of its key', () => {
    expect(() => requireSigned(metadata, signature, publicKey)).not.toThrow();
  });

  test.each([
    ['another byte', `${metadata} `, signature],
    ['no signature', metadata, ''],
    ['a signature that is not one', metadata, 'not base64!'],
    ['the signature of other metadata', metadata, signatureOf('version: 1.0.0\n', privateKey)],
    ['the signature of another key', metadata, signatureOf(metadata, newUpdateKeys().privateKey)],
    ['more than anybody needs', ' '.repeat(longestMetadata + 1), signature],
  ])('is refused with %s', (_what, text, signed) => {
    expect(() => requireSigned(text, signed, publicKey)).toThrow(refused);
  });

  test('is refused under a key of another kind, which somebody may have put there', () => {
    const { publicKey: other } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = other.export({ type: 'spki', format: 'pem' }).toString();
    expect(() => requireSigned(metadata, signature, pem)).toThrow(refused);
  });
});

test('only an Ed25519 key signs', () => {
  const { privateKey: other } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = other.export({ type: 'pkcs8', format: 'pem' }).toString();
  expect(() => signatureOf(metadata, pem)).toThrow(/not an Ed25519 key/);
});

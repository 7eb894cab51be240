import type { JWK } from 'jose';
import { createSigningKeys, publicKeys } from '../signing-keys.ts';
import { changed } from './answer-effect.ts';
import type { FaultEffect } from './fault-effect.ts';
import { tamperWith } from './id-token-faults.ts';

/** Which key it is. Where other keys are published, they stay so until the faults are cleared. */
export const keyFaults = {
  /** Two keys are published; the one that is named did not sign. */
  'wrong-kid-with-several-keys': tamperWith(async ({ header, claims }, { keys }) => {
    const another = await anotherPublicKey();
    keys.publish([another, ...keys.ownPublicKeys]);
    return keys.sign({ header: { ...header, kid: another.kid }, claims });
  }),
  'unknown-kid-with-several-keys': tamperWith(async ({ header, claims }, { keys }) => {
    keys.publish([await anotherPublicKey(), ...keys.ownPublicKeys]);
    return keys.sign({ header: { ...header, kid: 'nobody-knows' }, claims });
  }),
  'several-keys-without-kid': tamperWith(async ({ header, claims }, { keys }) => {
    keys.publish([...keys.ownPublicKeys, await anotherPublicKey()].map(withoutKid));
    return keys.sign({ header: { ...header, kid: undefined }, claims });
  }),
  /** Accepted: there is only one that it can be. */
  'one-key-without-kid': tamperWith(async ({ header, claims }, { keys }) => {
    keys.publish(keys.ownPublicKeys.map(withoutKid));
    return keys.sign({ header: { ...header, kid: undefined }, claims });
  }),
  /** Accepted after a fresh look at the key set. */
  'key-rotated-just-before-signing': tamperWith(async ({ header, claims }, { keys }) => {
    await keys.rotate();
    return keys.sign({ header: { ...header, kid: keys.current.kid }, claims });
  }),
} satisfies Record<string, FaultEffect>;

export const keyRotationFaults = {
  /** On arrival of the request, whichever it is. The old key is published no more. */
  'key-rotated': async (_ctx, next, _fault, { keys }) => {
    await keys.rotate();
    await next();
  },
} satisfies Record<string, FaultEffect>;

export const keySetFaults = {
  /** Accepted: keys that one can't read are passed over (RFC 7517 5). */
  'unreadable-key-in-key-set': changed(({ keys }) => {
    const unknownType = { kty: 'XYZ', kid: 'of-a-type-to-come' };
    const noModulus = { kty: 'RSA', kid: 'without-modulus', use: 'sig', alg: 'RS256' };
    return { keys: [unknownType, noModulus, ...[keys].flat()] };
  }),
} satisfies Record<string, FaultEffect>;

async function anotherPublicKey(): Promise<JWK> {
  const [key] = publicKeys(await createSigningKeys()).keys;
  return key as JWK;
}

function withoutKid({ kid: _kid, ...key }: JWK): JWK {
  return key;
}

import { generateKeyPair, type JsonWebKey, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';

/** Private keys as a JSON Web Key Set (RFC 7517). */
export interface SigningKeys {
  keys: JsonWebKey[];
}

/** One fresh RS256 key. Give it to the next start to let a server come back as itself. */
export async function createSigningKeys(): Promise<SigningKeys> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg: 'RS256', use: 'sig' }] };
}

/** What may be published: the public halves. */
export function publicKeys({ keys }: SigningKeys): SigningKeys {
  return { keys: keys.map(({ kty, n, e, kid, alg, use }) => ({ kty, n, e, kid, alg, use }) as JsonWebKey) };
}

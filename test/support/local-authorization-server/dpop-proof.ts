import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, EmbeddedJWK, type JWK, jwtVerify } from 'jose';
import type { DpopNonces } from './dpop-nonces.ts';
import type { ServerContext } from './server-context.ts';

const windowSeconds = 300;

export interface ProofExpectations {
  issuer: string;
  accessToken: string;
  /** Thumbprint of the key that the access token is bound to. */
  jkt: string;
  /** Grows by each proof: a `jti` is good once. */
  seen: Set<string>;
  /** When a nonce is wanted. */
  nonces?: DpopNonces;
}

export type ProofVerdict = 'good' | 'invalid_dpop_proof' | 'use_dpop_nonce';

/** Looks at the proof of a request to the API, as RFC 9449 4.3 and 7 say. */
export async function checkProof(ctx: ServerContext, expected: ProofExpectations): Promise<ProofVerdict> {
  // Node joins a repeated header by commas, so that two proofs are no JWT.
  const read = await readProof(ctx.get('dpop'));
  if (!read) return 'invalid_dpop_proof';
  const { payload, thumbprint } = read;
  const age = Math.abs(Date.now() / 1000 - (payload.iat ?? 0));
  const isRight =
    thumbprint === expected.jkt &&
    payload.htm === ctx.method &&
    sameTarget(payload.htu, `${expected.issuer}${ctx.path}`) &&
    payload.ath === createHash('sha256').update(expected.accessToken).digest('base64url') &&
    typeof payload.jti === 'string' &&
    !expected.seen.has(payload.jti) &&
    age <= windowSeconds;
  if (!isRight) return 'invalid_dpop_proof';
  if (expected.nonces && !expected.nonces.accepts(payload.nonce)) return 'use_dpop_nonce';
  expected.seen.add(String(payload.jti));
  return 'good';
}

async function readProof(proof: string) {
  try {
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      typ: 'dpop+jwt',
      algorithms: ['ES256', 'EdDSA', 'Ed25519'],
    });
    return { payload, thumbprint: await calculateJwkThumbprint(protectedHeader.jwk as JWK) };
  } catch {
    return undefined;
  }
}

/** Query and fragment don't count. */
function sameTarget(htu: unknown, target: string): boolean {
  const url = URL.parse(String(htu));
  return url !== null && `${url.origin}${url.pathname}` === target;
}

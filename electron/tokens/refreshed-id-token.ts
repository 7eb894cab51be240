import { decodeJwt } from 'jose';
import { AppError } from '../errors/app-error.ts';

/**
 * A refreshed ID token names the same issuer and subject as before (OIDC 12.2). What is no JWT names nobody, and is
 * taken for no ID token at all, which a refresh need not bring.
 *
 * @throws AppError ACCOUNT_IDENTITY_CHANGED
 */
export function checkRefreshedIdToken(idToken: string, identity: { issuer: string; subject: string }): void {
  let claims: { iss?: string; sub?: string };
  try {
    claims = decodeJwt(idToken);
  } catch {
    return;
  }
  if (claims.sub !== identity.subject || claims.iss !== identity.issuer) {
    throw new AppError('ACCOUNT_IDENTITY_CHANGED', 'the refreshed ID token names another subject');
  }
}

import { decodeJwt } from 'jose';
import { AppError } from '../errors/app-error.ts';

/**
 * A refreshed ID token names the same issuer and subject as before (OIDC 12.2).
 *
 * @throws AppError ACCOUNT_IDENTITY_CHANGED when it does not, ID_TOKEN_INVALID when it is no JWT
 */
export function checkRefreshedIdToken(idToken: string, identity: { issuer: string; subject: string }): void {
  let claims: { iss?: string; sub?: string };
  try {
    claims = decodeJwt(idToken);
  } catch (cause) {
    throw new AppError('ID_TOKEN_INVALID', 'the refreshed ID token is no JWT', { cause });
  }
  if (claims.sub !== identity.subject || claims.iss !== identity.issuer) {
    throw new AppError('ACCOUNT_IDENTITY_CHANGED', 'the refreshed ID token names another subject');
  }
}

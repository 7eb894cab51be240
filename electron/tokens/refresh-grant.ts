import * as client from 'openid-client';
import { AppError } from '../errors/app-error.ts';
import type { ErrorCode } from '../errors/error-codes.ts';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import type { TokenEndpointResponse } from './token-set.ts';

/** A refresh has three ends. Only a rejection says something about the account. */
export type RefreshOutcome =
  | { kind: 'refreshed'; response: TokenEndpointResponse }
  | { kind: 'rejected'; error: AppError }
  /** `answerLost`: the request may have been carried out although no answer came. */
  | { kind: 'unreachable'; error: AppError; answerLost: boolean };

const rejections: readonly ErrorCode[] = [
  'GRANT_INVALID',
  'CLIENT_REJECTED',
  'CLIENT_SECRET_MISSING',
  'SCOPE_REJECTED',
  'ID_TOKEN_INVALID',
  'ID_TOKEN_SIGNATURE_INVALID',
  'ACCOUNT_IDENTITY_CHANGED',
];

const neverSent =
  /NAME_NOT_RESOLVED|CONNECTION_REFUSED|INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|ECONNREFUSED|ENOTFOUND|EAI_AGAIN/;

/**
 * Sends one refresh request (RFC 6749 6). Never throws. A refreshed ID token must keep issuer and subject (OIDC 12.2).
 */
export async function refreshGrant(
  configuration: client.Configuration,
  refreshToken: string,
  identity: { issuer: string; subject: string },
): Promise<RefreshOutcome> {
  try {
    const response = await client.refreshTokenGrant(configuration, refreshToken);
    const claims = response.claims();
    if (claims && (claims.sub !== identity.subject || claims.iss !== identity.issuer)) {
      throw new AppError('ACCOUNT_IDENTITY_CHANGED', 'the refreshed ID token names another subject');
    }
    return { kind: 'refreshed', response };
  } catch (thrown) {
    const error = fromOpenidClient(thrown, 'refresh');
    if (rejections.includes(error.code)) return { kind: 'rejected', error };
    const answerLost =
      (error.code === 'TRANSPORT_UNREACHABLE' && !neverSent.test(error.message)) ||
      error.code === 'TRANSPORT_TIMEOUT' ||
      error.code === 'SERVER_RESPONSE_INVALID';
    return { kind: 'unreachable', error, answerLost };
  }
}

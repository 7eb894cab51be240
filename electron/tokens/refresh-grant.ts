import * as client from 'openid-client';
import type { AppError } from '../errors/app-error.ts';
import { endedGrantCodes } from '../errors/ended-grant.ts';
import type { ErrorCode } from '../errors/error-codes.ts';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import { checkRefreshedIdToken } from './refreshed-id-token.ts';
import type { TokenEndpointResponse } from './token-set.ts';

/** A refresh has three ends. Only a rejection says something about the account. */
export type RefreshOutcome =
  | { kind: 'refreshed'; response: TokenEndpointResponse }
  | { kind: 'rejected'; error: AppError }
  /** `answerLost`: the request may have been carried out although no answer came. */
  | { kind: 'unreachable'; error: AppError; answerLost: boolean };

/** A configuration whose refresh answers are read without their ID token, which is handed over instead. */
export type RefreshConfiguration = (takeIdToken: (idToken: string) => void) => client.Configuration;

const rejections: readonly ErrorCode[] = [...endedGrantCodes, 'ACCOUNT_IDENTITY_CHANGED', 'CLIENT_DELETED'];
/** Answers after which the refresh token surely is as it was. */
const notCarriedOut: readonly ErrorCode[] = [
  'CLIENT_REJECTED',
  'CLIENT_SECRET_MISSING',
  'PROVIDER_LACKS_GRANT',
  'SCOPE_REJECTED',
  'SERVER_RATE_LIMITED',
  'SERVER_REFUSED',
];
const neverSent =
  /NAME_NOT_RESOLVED|CONNECTION_REFUSED|INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|ECONNREFUSED|ENOTFOUND|EAI_AGAIN/;

/**
 * Sends one refresh request (RFC 6749 6). Never throws. A refreshed ID token must keep issuer and subject (OIDC 12.2);
 * nothing else of it is used, and no key is fetched for it: by then the server has rotated, and whatever fails
 * after that would lose the new refresh token (OIDC 3.1.3.7 item 6 lets TLS vouch for it).
 */
export async function refreshGrant(
  configurationWith: RefreshConfiguration,
  refreshToken: string,
  identity: { issuer: string; subject: string },
  dpop: client.DPoPOptions,
): Promise<RefreshOutcome> {
  try {
    let idToken: string | undefined;
    const configuration = configurationWith((received) => {
      idToken = received;
    });
    const response = await client.refreshTokenGrant(configuration, refreshToken, undefined, dpop);
    if (idToken !== undefined) checkRefreshedIdToken(idToken, identity);
    return { kind: 'refreshed', response };
  } catch (thrown) {
    const error = fromOpenidClient(thrown, 'refresh', [refreshToken]);
    if (rejections.includes(error.code)) return { kind: 'rejected', error };
    const sent = !(error.code === 'TRANSPORT_UNREACHABLE' && neverSent.test(error.message));
    return { kind: 'unreachable', error, answerLost: sent && !notCarriedOut.includes(error.code) };
  }
}

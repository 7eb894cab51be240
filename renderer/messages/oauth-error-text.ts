import type { ErrorCode } from '../../electron/errors/error-codes.ts';
import type { OAuthErrorName } from '../../electron/errors/oauth-error-names.ts';
import type { OAuthErrorText } from './en/oauth-errors.ts';
import { oauthErrorPlaces } from './oauth-error-places.ts';
import { texts } from './texts.ts';

/** Codes that stand for many error names, so that the name says more. The other codes say more than any name. */
const generalCodes: readonly ErrorCode[] = [
  'AUTHORIZATION_DENIED',
  'AUTHORIZATION_EXPIRED',
  'AUTHORIZATION_REJECTED',
  'ACCOUNT_IDENTITY_UNREADABLE',
  'CLIENT_REJECTED',
  'DEVICE_GRANT_UNAVAILABLE',
  'PROVIDER_LACKS_GRANT',
  'REVOCATION_NOT_SUPPORTED',
  'SCOPE_REJECTED',
  'SERVER_FAILED',
  'SERVER_REFUSED',
];

/** The text of the error's name, where that says more than the text of its code. */
export function oauthErrorText(
  code: ErrorCode,
  name: OAuthErrorName | undefined,
): OAuthErrorText | undefined {
  return name !== undefined && generalCodes.includes(code) ? texts.oauthErrors[name] : undefined;
}

/** Where an error's name is defined, for example "RFC 6749 5.2". */
export function oauthErrorPlace(name: OAuthErrorName): string {
  return oauthErrorPlaces[name];
}

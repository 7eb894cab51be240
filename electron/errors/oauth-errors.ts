import { endsGrant } from './ended-grant.ts';
import { type Advice, adviceByCode, type ErrorCode } from './error-codes.ts';
import { type OAuthErrorName, oauthErrorNames } from './oauth-error-names.ts';
import type { OAuthErrorRow } from './oauth-error-row.ts';
import { providerOAuthErrors } from './oauth-errors-of-providers.ts';
import { standardOAuthErrors } from './oauth-errors-standard.ts';
import { type ProtocolStep, protocolSteps } from './protocol-step.ts';

/** Every OAuth error name that Holdfast knows: of RFC 6749, 6750, 7009, 8628, 9126, 9449, OIDC Core, and of providers. */
export const oauthErrors = { ...standardOAuthErrors, ...providerOAuthErrors } as const;

export type OAuthErrors = typeof oauthErrors;

/** The name as one of the table's; undefined for what a server made up. */
export function knownOAuthError(name: string | undefined): OAuthErrorName | undefined {
  return name !== undefined && Object.hasOwn(oauthErrors, name) ? (name as OAuthErrorName) : undefined;
}

/** The app's code for an error at a step; undefined where the table does not expect it. */
export function codeOfOAuthError(name: OAuthErrorName, step: ProtocolStep): ErrorCode | undefined {
  const row: OAuthErrorRow = oauthErrors[name];
  return row.at[step];
}

/** One cell of the table, told in full. */
export interface OAuthErrorMeaning {
  name: OAuthErrorName;
  definedIn: string;
  step: ProtocolStep;
  code: ErrorCode;
  advice: Advice;
  /** Whether the account needs a new consent after it. */
  endsGrant: boolean;
}

/** The whole table, a line for each name and step, for documentation and tests. */
export function oauthErrorMeanings(): OAuthErrorMeaning[] {
  return oauthErrorNames.flatMap((name) =>
    protocolSteps.flatMap((step) => {
      const code = codeOfOAuthError(name, step);
      if (!code) return [];
      const { definedIn } = oauthErrors[name];
      return [{ name, definedIn, step, code, advice: adviceByCode[code], endsGrant: endsGrant(code) }];
    }),
  );
}

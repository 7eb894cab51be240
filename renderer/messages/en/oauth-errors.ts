import type { OAuthErrorName } from '../../../electron/errors/oauth-error-names.ts';
import { providerOAuthErrors } from './oauth-errors-of-providers.ts';
import { standardOAuthErrors } from './oauth-errors-standard.ts';

/** What an error of OAuth means to a person, and what to do. `{provider}` stands for the provider's name. */
export interface OAuthErrorText {
  meaning: string;
  todo: string;
}

export const oauthErrors: Record<OAuthErrorName, OAuthErrorText> = {
  ...standardOAuthErrors,
  ...providerOAuthErrors,
};

import type { oauthErrors as English } from '../en/oauth-errors.ts';
import { providerOAuthErrors } from './oauth-errors-of-providers.ts';
import { standardOAuthErrors } from './oauth-errors-standard.ts';

export const oauthErrors: typeof English = {
  ...standardOAuthErrors,
  ...providerOAuthErrors,
};

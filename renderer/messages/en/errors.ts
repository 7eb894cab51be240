import type { ErrorCode } from '../../../electron/errors/error-codes.ts';
import { accountErrors } from './errors-account.ts';
import { authorizationErrors } from './errors-authorization.ts';
import { grantErrors } from './errors-grant.ts';
import { installationErrors } from './errors-installation.ts';
import { policyErrors } from './errors-policy.ts';
import { providerErrors } from './errors-provider.ts';
import { storageErrors } from './errors-storage.ts';
import { transportErrors } from './errors-transport.ts';

/** What happened, what it means, what to do. `{provider}` stands for the provider's name. */
export interface ErrorText {
  title: string;
  meaning: string;
  todo: string;
}

export const errors: Record<ErrorCode, ErrorText> = {
  ...authorizationErrors,
  ...providerErrors,
  ...grantErrors,
  ...policyErrors,
  ...transportErrors,
  ...accountErrors,
  ...storageErrors,
  ...installationErrors,
};

import type { errors as English } from '../en/errors.ts';
import { accountErrors } from './errors-account.ts';
import { authorizationErrors } from './errors-authorization.ts';
import { grantErrors } from './errors-grant.ts';
import { installationErrors } from './errors-installation.ts';
import { policyErrors } from './errors-policy.ts';
import { providerErrors } from './errors-provider.ts';
import { storageErrors } from './errors-storage.ts';
import { transportErrors } from './errors-transport.ts';

export const errors: typeof English = {
  ...authorizationErrors,
  ...providerErrors,
  ...grantErrors,
  ...policyErrors,
  ...transportErrors,
  ...accountErrors,
  ...storageErrors,
  ...installationErrors,
};

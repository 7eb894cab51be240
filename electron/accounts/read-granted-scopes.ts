import * as v from 'valibot';
import { grantedScopes } from '../authorization/granted-scopes.ts';
import { AppError } from '../errors/app-error.ts';
import type { Provider } from '../providers/provider.ts';
import type { ReadResource } from './person-resource.ts';

const permissionsSchema = v.object({
  data: v.array(v.object({ permission: v.string(), status: v.string() })),
});

/**
 * What a person really granted: from the token endpoint response, or from the resource where the provider lists it.
 *
 * @param answered the `scope` of the token endpoint response
 * @throws AppError ACCOUNT_IDENTITY_UNREADABLE, TRANSPORT_*
 */
export async function readGrantedScopes(
  provider: Provider,
  requested: readonly string[],
  answered: string | undefined,
  readResource: ReadResource,
): Promise<string[]> {
  if (provider.grantedScopes.kind === 'token-response') return grantedScopes(provider, requested, answered);
  const found = v.safeParse(permissionsSchema, await readResource(provider.grantedScopes.url));
  if (!found.success) throw new AppError('ACCOUNT_IDENTITY_UNREADABLE', 'no list of permissions');
  const granted = found.output.data.filter(({ status }) => status === 'granted');
  return grantedScopes(provider, requested, granted.map(({ permission }) => permission).join(' '));
}

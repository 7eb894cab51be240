import type Provider from 'oidc-provider';
import type { AccessCheck } from './access-check.ts';
import { accountClaims, findDemoAccount } from './accounts.ts';
import { routes } from './routes.ts';
import type { Step } from './server-context.ts';

/**
 * Userinfo for plain OAuth: oidc-provider wants the scope `openid`. With `profile` or `email` alone one learns who
 * the person is too, as at servers that know nothing of OpenID Connect.
 */
export function plainUserinfo(provider: Provider, checkAccess: AccessCheck): Step {
  return async (ctx, next) => {
    const [, value = ''] = ctx.get('authorization').split(' ');
    const token = ctx.path === routes.userinfo ? await provider.AccessToken.find(value) : undefined;
    const isPlain = token && !token.scopes.has('openid') && hasAny(token.scopes, ['profile', 'email']);
    if (!isPlain) return next();
    const access = await checkAccess(ctx);
    const account = access && findDemoAccount(access.subject);
    if (!account) return;
    const claims = accountClaims(account, provider.issuer);
    const { sub, name, preferred_username, picture, email, email_verified } = claims;
    ctx.body = {
      sub,
      ...(access.scopes.has('profile') && { name, preferred_username, picture }),
      ...(access.scopes.has('email') && { email, email_verified }),
    };
  };
}

function hasAny(scopes: ReadonlySet<string>, names: string[]): boolean {
  return names.some((name) => scopes.has(name));
}

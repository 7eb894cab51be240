import { randomBytes } from 'node:crypto';
import { type Configuration, errors, interactionPolicy } from 'oidc-provider';
import { accountClaims, findDemoAccount } from './accounts.ts';
import { demoClients } from './clients.ts';
import type { GrantStore } from './grant-store.ts';
import {
  deviceCodePage,
  deviceConfirmPage,
  deviceDonePage,
  deviceRefusedPage,
} from './pages/device-pages.ts';
import { errorPage } from './pages/error-page.ts';
import { answerPage } from './pages/page.ts';
import { routes } from './routes.ts';
import { demoScopes } from './scopes.ts';
import { hasDpop, type ServerFeatures } from './server-features.ts';
import type { SigningKeys } from './signing-keys.ts';

const daySeconds = 24 * 60 * 60;

interface Choices {
  accessTokenSeconds: number;
  signingKeys: SigningKeys;
  store: GrantStore;
  features: ServerFeatures;
}

export function providerConfiguration(choices: Choices): Configuration {
  const { accessTokenSeconds, signingKeys, store, features } = choices;
  return {
    adapter: store.adapter,
    clients: demoClients,
    jwks: signingKeys as NonNullable<Configuration['jwks']>,
    // The clock that issues is the clock that checks: tokens end on the second they say.
    clockTolerance: 0,
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    routes,
    scopes: demoScopes.map(({ name }) => name),
    claims: {
      openid: ['sub'],
      profile: ['name', 'given_name', 'family_name', 'preferred_username', 'picture'],
      email: ['email', 'email_verified'],
    },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      clientCredentials: { enabled: true },
      pushedAuthorizationRequests: {
        enabled: features.par !== undefined && features.par !== false,
        requirePushedAuthorizationRequests: features.par === 'required',
      },
      dPoP: {
        enabled: hasDpop(features),
        requireNonce: () => features.dpopNonce === true,
        ...(features.dpopNonce && { nonceSecret: randomBytes(32) }),
      },
      revocation: {
        enabled: true,
        allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId,
      },
      deviceFlow: {
        enabled: true,
        userCodeInputSource: async (ctx, form, _out, error) => {
          if (error?.name === 'AbortedError')
            return answerPage(ctx, 'device-refused', 'Not connected', deviceRefusedPage);
          return answerPage(ctx, 'device-code', 'Connect a device', deviceCodePage(form, isWrongCode(error)));
        },
        userCodeConfirmSource: async (ctx, form, client, _deviceInfo, userCode) => {
          const page = deviceConfirmPage(form, client.clientName ?? 'the app', userCode);
          answerPage(ctx, 'device-confirm', 'Confirm the code', page);
        },
        successSource: async (ctx) =>
          answerPage(
            ctx,
            'device-done',
            'Connected',
            deviceDonePage(ctx.oidc.client?.clientName ?? 'The app'),
          ),
      },
    },
    // Of the audiences that RFC 7523 allowed only the issuer is safe from being played on to another server.
    assertJwtClientAuthClaimsAndHeader: (ctx, { aud }) => {
      if (aud === ctx.oidc.issuer) return;
      throw new errors.InvalidClientAuth('audience (aud) must equal the issuer');
    },
    interactions: {
      policy: policyWithAccountChoice(),
      url: (_ctx, interaction) => `/interaction/${interaction.uid}`,
    },
    findAccount: (ctx, subject) => {
      const account = findDemoAccount(subject);
      return (
        account && { accountId: account.username, claims: () => accountClaims(account, ctx.oidc.issuer) }
      );
    },
    // A refresh token comes with every connection, unless the person unticked "Stay connected".
    issueRefreshToken: async (ctx, client) => {
      const rejected = ctx.oidc.entities.Grant?.getRejectedOIDCScope().split(' ') ?? [];
      return client.grantTypeAllowed('refresh_token') && !rejected.includes('offline_access');
    },
    rotateRefreshToken: true,
    // Connections outlive the browser's session: signing in as somebody else must not end them.
    expiresWithSession: async () => false,
    clientBasedCORS: () => false,
    renderError: async (ctx, out) =>
      answerPage(ctx, 'error', 'This can’t go on', errorPage(out.error, out.error_description)),
    ttl: {
      AccessToken: accessTokenSeconds,
      AuthorizationCode: 60,
      ClientCredentials: accessTokenSeconds,
      DeviceCode: features.device?.expiresInSeconds ?? 10 * 60,
      Grant: 90 * daySeconds,
      IdToken: 60 * 60,
      Interaction: 60 * 60,
      RefreshToken: 90 * daySeconds,
      Session: daySeconds,
    },
  };
}

function isWrongCode(error: Error | undefined): boolean {
  return error !== undefined && error.name !== 'NoCodeError';
}

/** `prompt=select_account` shows the sign-in page too: that is where one says who one is. */
function policyWithAccountChoice() {
  const policy = interactionPolicy.base();
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);
  return policy;
}

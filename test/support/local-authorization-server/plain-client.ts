import * as client from 'openid-client';
import {
  desktopClient,
  type LocalAuthorizationServer,
  type Person,
  type PersonChoices,
  signInAndConsent,
} from './index.ts';

export const redirectUri = 'app.holdfast.desktop:/oauth/callback/demo';
export const fullScope = 'openid profile email offline_access api:read api:write reports:read';

export function discover(server: LocalAuthorizationServer): Promise<client.Configuration> {
  const execute = [client.allowInsecureRequests, client.enableNonRepudiationChecks];
  return client.discovery(new URL(server.issuer), desktopClient.client_id, undefined, client.None(), {
    execute,
  });
}

export interface Asked extends Partial<PersonChoices> {
  scope?: string;
  prompt?: string;
  loginHint?: string;
  redirect?: string;
  person?: Person;
}

/** Begins a request as any client would, lets a person answer it, and exchanges the code. */
export async function authorize(
  config: client.Configuration,
  { scope = fullScope, prompt = 'consent', redirect, person, loginHint, ...choices }: Asked = {},
) {
  const pkceCodeVerifier = client.randomPKCECodeVerifier();
  const expectedState = client.randomState();
  const expectedNonce = client.randomNonce();
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirect ?? redirectUri,
    scope,
    prompt,
    state: expectedState,
    nonce: expectedNonce,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    ...(loginHint && { login_hint: loginHint }),
  });
  const browse = person?.signInAndConsent ?? signInAndConsent;
  const callback = new URL(await browse(url.href, { as: 'ada', ...choices }));
  const checks = { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true };
  return client.authorizationCodeGrant(config, callback, checks);
}

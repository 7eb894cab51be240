import { DeviceCodes, randomUserCode } from './device-codes.ts';
import { devicePages } from './device-pages.ts';
import { gitHubApi } from './github-api.ts';
import { gitHubAuthorize, type PendingCode } from './github-authorize.ts';
import { GitHubGrants } from './github-grants.ts';
import { type GitHubStandInOptions, gitHubSettings } from './github-options.ts';
import { gitHubRevocation } from './github-revocation.ts';
import { gitHubDeviceCode, gitHubToken } from './github-token.ts';
import { newStandInState, type StandIn, startStandIn } from './stand-in.ts';
import { type EnterUserCode, userCodeEntry } from './user-code-entry.ts';

export interface GitHubStandIn extends StandIn {
  clientSecret: string;
  /** The person types a user code at /login/device, and presses a button. */
  enterUserCode: EnterUserCode;
  /** Everybody removes the app's access on GitHub's own page. */
  revokeAll(): void;
  /** The person cuts the scopes of all tokens later; seen in `X-OAuth-Scopes` only. */
  cutScopes(scopes: string[]): void;
}

/** GitHub as far as a desktop client meets it: an OAuth App or a GitHub App, at github.com or on a server of its own. */
export async function startGitHubStandIn(options: GitHubStandInOptions = {}): Promise<GitHubStandIn> {
  const settings = gitHubSettings(options);
  const { host, clientId, clientSecret, isEnterprise } = settings;
  const state = newStandInState();
  const grants = new GitHubGrants(settings, state.clock);
  const codes = new Map<string, PendingCode>();
  const devices = new DeviceCodes(state.clock, () => randomUserCode([4, 4]), settings.device);

  const authorize = gitHubAuthorize(settings, state, grants, codes);
  const device = devicePages('GitHub', devices, (scopes) => {
    return { provider: 'GitHub', clientId, person: state.person, scopes };
  });
  const standIn = await startStandIn(
    clientId,
    [`https://${host}`, ...(isEnterprise ? [] : ['https://api.github.com'])],
    state,
    {
      [`GET ${host}/login/oauth/authorize`]: authorize,
      [`POST ${host}/login/oauth/authorize`]: authorize,
      [`POST ${host}/login/oauth/access_token`]: gitHubToken(settings, state, grants, codes, devices),
      [`POST ${host}/login/device/code`]: gitHubDeviceCode(settings, state, grants, devices),
      [`GET ${host}/login/device`]: device,
      [`POST ${host}/login/device`]: device,
      ...gitHubApi(settings, grants),
      ...gitHubRevocation(settings, grants),
    },
  );
  return {
    ...standIn,
    clientSecret,
    enterUserCode: userCodeEntry(devices, state),
    revokeAll: () => grants.endAll(),
    cutScopes: (scopes) => grants.cutScopes(scopes),
  };
}

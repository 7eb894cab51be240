import { createSigningKeys, publicKeys } from '../local-authorization-server/signing-keys.ts';
import { DeviceCodes, randomUserCode } from './device-codes.ts';
import { devicePages } from './device-pages.ts';
import { gitLabApi } from './gitlab-api.ts';
import { type GitLabCode, gitLabAuthorize, gitLabDeviceCode } from './gitlab-authorize.ts';
import { GitLabGrants } from './gitlab-grants.ts';
import { type GitLabStandInOptions, gitLabMetadata, gitLabSettings } from './gitlab-options.ts';
import { gitLabRevoke, gitLabToken } from './gitlab-token.ts';
import { newStandInState, type StandIn, startStandIn } from './stand-in.ts';
import { type EnterUserCode, userCodeEntry } from './user-code-entry.ts';

export interface GitLabStandIn extends StandIn {
  issuer: string;
  /** The person types a user code at /oauth/device, and presses a button. */
  enterUserCode: EnterUserCode;
  /** Everybody removes the application in GitLab's own settings. */
  revokeAll(): void;
}

/** GitLab as far as a desktop client meets it, at gitlab.com or self-managed. */
export async function startGitLabStandIn(options: GitLabStandInOptions = {}): Promise<GitLabStandIn> {
  const settings = gitLabSettings(options);
  const { host, issuer, clientId } = settings;
  const state = newStandInState();
  const keys = await createSigningKeys();
  const grants = new GitLabGrants(state.clock);
  const codes = new Map<string, GitLabCode>();
  const mintUserCode = () => randomUserCode([8], 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
  const devices = new DeviceCodes(state.clock, mintUserCode, settings.device);

  const authorize = gitLabAuthorize(settings, state, codes);
  const device = devicePages('GitLab', devices, (scopes) => {
    return { provider: 'GitLab', clientId, person: state.person, scopes };
  });
  const standIn = await startStandIn(clientId, [issuer], state, {
    [`GET ${host}/.well-known/openid-configuration`]: () => ({ status: 200, body: gitLabMetadata(settings) }),
    [`GET ${host}/oauth/discovery/keys`]: () => ({ status: 200, body: publicKeys(keys) }),
    [`GET ${host}/oauth/authorize`]: authorize,
    [`POST ${host}/oauth/authorize`]: authorize,
    [`POST ${host}/oauth/token`]: gitLabToken(settings, state, keys, grants, codes, devices),
    [`POST ${host}/oauth/revoke`]: gitLabRevoke(settings, grants),
    [`POST ${host}/oauth/authorize_device`]: gitLabDeviceCode(settings, devices),
    [`GET ${host}/oauth/device`]: device,
    [`POST ${host}/oauth/device`]: device,
    ...gitLabApi(settings, grants),
  });
  return {
    ...standIn,
    issuer,
    enterUserCode: userCodeEntry(devices, state),
    revokeAll: () => grants.revokeAll(),
  };
}

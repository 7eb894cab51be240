import { type FacebookCode, facebookDialog } from './facebook-dialog.ts';
import { deadTokenErrors } from './facebook-error.ts';
import { FacebookGrants } from './facebook-grants.ts';
import { facebookGraph } from './facebook-graph.ts';
import { type FacebookStandInOptions, facebookSettings } from './facebook-options.ts';
import { facebookToken } from './facebook-token.ts';
import { newStandInState, type StandIn, startStandIn } from './stand-in.ts';

export interface FacebookStandIn extends StandIn {
  clientSecret: string;
  /** What the person will decline from now on. */
  willDecline(permissions: string[]): void;
  /** Everybody removes the app in Facebook's own settings. */
  revokeAll(): void;
  /** Everybody changes their password: tokens end, permissions stay. */
  changePasswords(): void;
}

/** Facebook Login and the Graph API as far as a desktop client meets them. Any version in the path is answered. */
export async function startFacebookStandIn(options: FacebookStandInOptions = {}): Promise<FacebookStandIn> {
  const settings = facebookSettings(options);
  const { clientId, clientSecret } = settings;
  const state = newStandInState();
  const grants = new FacebookGrants(state.clock);
  const codes = new Map<string, FacebookCode>();

  const dialog = facebookDialog(settings, state, grants, codes);
  const token = facebookToken(settings, state, grants, codes);
  const origins = ['https://www.facebook.com', 'https://graph.facebook.com'];
  const standIn = await startStandIn(clientId, origins, state, {
    'GET www.facebook.com/:version/dialog/oauth': dialog,
    'POST www.facebook.com/:version/dialog/oauth': dialog,
    'GET graph.facebook.com/:version/oauth/access_token': token,
    'POST graph.facebook.com/:version/oauth/access_token': token,
    ...facebookGraph(settings, grants),
  });
  return {
    ...standIn,
    clientSecret,
    willDecline: (permissions) => {
      settings.declines = permissions;
    },
    revokeAll: () => grants.end(null, deadTokenErrors.removed),
    changePasswords: () => grants.end(null, deadTokenErrors.passwordChanged),
  };
}

import { afterAll, describe, expect, it } from 'vitest';
import {
  facebookGraphVersion,
  routedFetch,
  type StandIn,
  startFacebookStandIn,
  startGitHubStandIn,
  startGitLabStandIn,
  startGoogleStandIn,
  startMicrosoftStandIn,
  walkPages,
} from '../support/stand-ins/index.ts';

const running: StandIn[] = [];
afterAll(() => Promise.all(running.map((standIn) => standIn.close())));

const calendar = 'https://www.googleapis.com/auth/calendar.readonly';

/** Each provider's authorization request, as its client would send it. */
const requests: Record<string, [() => Promise<StandIn>, string, Record<string, string>]> = {
  Google: [
    () => startGoogleStandIn({ pages: true }),
    'https://accounts.google.com/o/oauth2/v2/auth',
    { redirect_uri: 'http://127.0.0.1:49200/x', scope: `openid email ${calendar}` },
  ],
  GitHub: [
    () => startGitHubStandIn({ pages: true }),
    'https://github.com/login/oauth/authorize',
    { redirect_uri: 'app.holdfast.desktop:/oauth/callback/github', scope: 'repo' },
  ],
  Facebook: [
    () => startFacebookStandIn({ pages: true }),
    `https://www.facebook.com/${facebookGraphVersion}/dialog/oauth`,
    { redirect_uri: 'http://localhost:49200/x', scope: 'email' },
  ],
  Microsoft: [
    () => startMicrosoftStandIn({ pages: true }),
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    { redirect_uri: 'http://localhost:49200/oauth/callback/microsoft', scope: 'openid User.Read' },
  ],
  GitLab: [
    () => startGitLabStandIn({ pages: true }),
    'https://gitlab.com/oauth/authorize',
    { redirect_uri: 'http://127.0.0.1:49200/oauth/callback/gitlab', scope: 'read_user' },
  ],
};

async function begin(provider: string, parameters: Record<string, string> = {}) {
  const [start, endpoint, own] = requests[provider] ?? [];
  if (!start) throw new Error(provider);
  const standIn = await start();
  running.push(standIn);
  const query = new URLSearchParams({ client_id: standIn.clientId, state: 's1', ...own, ...parameters });
  return { standIn, url: `${endpoint}?${query}` };
}

describe.each(Object.keys(requests))('pages of %s', (provider) => {
  it('ask first, and send the person back with a code when Allow was pressed', async () => {
    const { standIn, url } = await begin(provider);
    const callback = new URL(await walkPages(standIn.routes, url));
    expect(callback.searchParams.get('code')).toBeTruthy();
    expect(callback.searchParams.get('state')).toBe('s1');
  });

  it('send the person back with access_denied when Cancel was pressed', async () => {
    const { standIn, url } = await begin(provider);
    const callback = new URL(await walkPages(standIn.routes, url, { cancel: true }));
    expect(callback.searchParams.get('error')).toBe('access_denied');
    expect(callback.searchParams.get('state')).toBe('s1');
  });

  it('send nobody anywhere for a client that is not known', async () => {
    const { standIn, url } = await begin(provider, { client_id: 'somebody-else' });
    expect(await walkPages(standIn.routes, url)).toBe('error');
  });

  it('load nothing from elsewhere, and have relative forms alone', async () => {
    const { standIn, url } = await begin(provider);
    const html = await (await routedFetch(standIn.routes)(url)).text();
    expect(html).toContain('<form method="post">');
    expect(html).not.toMatch(/\b(?:src|href|action)=/);
  });
});

describe('what a person unticks', () => {
  it('is left out at Google, where the scopes of signing in cannot be unticked', async () => {
    const { standIn, url } = await begin('Google');
    const callback = await walkPages(standIn.routes, url, { untick: [calendar, 'email'] });
    expect(new URL(callback).searchParams.get('scope')).toBe(
      'openid https://www.googleapis.com/auth/userinfo.email',
    );
  });

  it('is declined at Facebook', async () => {
    const { standIn, url } = await begin('Facebook', { return_scopes: 'true' });
    const callback = new URL(await walkPages(standIn.routes, url, { untick: ['email'] }));
    expect(callback.searchParams.get('granted_scopes')).toBe('public_profile');
    expect(callback.searchParams.get('denied_scopes')).toBe('email');
  });
});

describe('device pages', () => {
  const devices: Record<string, [() => Promise<StandIn>, string, string, string]> = {
    Google: [
      () => startGoogleStandIn({ clientKind: 'limited-input' }),
      'https://oauth2.googleapis.com/device/code',
      'https://www.google.com/device',
      'openid email',
    ],
    GitHub: [
      () => startGitHubStandIn(),
      'https://github.com/login/device/code',
      'https://github.com/login/device',
      'repo',
    ],
    Microsoft: [
      () => startMicrosoftStandIn(),
      'https://login.microsoftonline.com/common/oauth2/v2.0/devicecode',
      'https://login.microsoft.com/device',
      'User.Read',
    ],
    GitLab: [
      () => startGitLabStandIn(),
      'https://gitlab.com/oauth/authorize_device',
      'https://gitlab.com/oauth/device',
      'read_user',
    ],
  };

  it.each(Object.keys(devices))('of %s take a typed code, ask, and tell how it ended', async (provider) => {
    const [start, endpoint, verificationUri, scope] = devices[provider] ?? [];
    if (!start || !endpoint || !verificationUri || !scope) throw new Error(provider);
    const standIn = await start();
    running.push(standIn);
    const askForCode = async (): Promise<{ user_code: string; verification_uri: string }> => {
      const headers = { accept: 'application/json' };
      const body = new URLSearchParams({ client_id: standIn.clientId, scope });
      return (await routedFetch(standIn.routes)(endpoint, { method: 'POST', headers, body })).json();
    };

    const { user_code, verification_uri } = await askForCode();
    expect(verification_uri).toBe(verificationUri);
    const walk = (userCode: string, cancel = false) =>
      walkPages(standIn.routes, verificationUri, { userCode, cancel });
    expect(await walk('WRONG')).toBe('device-code');
    expect(await walk(user_code.toLowerCase())).toBe('device-done');
    expect(await walk(user_code)).toBe('device-code');
    expect(await walk((await askForCode()).user_code, true)).toBe('device-denied');
  });

  it('of GitLab come with the code filled in by verification_uri_complete', async () => {
    const gitlab = await startGitLabStandIn();
    running.push(gitlab);
    const html = await (
      await routedFetch(gitlab.routes)('https://gitlab.com/oauth/device?user_code=0A44L90H')
    ).text();
    expect(html).toContain('value="0A44L90H"');
  });
});

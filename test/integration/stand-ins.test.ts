import { afterAll, describe, expect, it } from 'vitest';
import {
  ada,
  grace,
  routedFetch,
  type StandIn,
  startGitHubStandIn,
  startGoogleStandIn,
} from '../support/stand-ins/index.ts';

const running: StandIn[] = [];
afterAll(() => Promise.all(running.map((standIn) => standIn.close())));

describe('routedFetch', () => {
  it('reaches no origin that has no stand-in', async () => {
    await expect(routedFetch({})('https://accounts.google.com/')).rejects.toThrow('No stand-in');
  });
});

describe('every stand-in', () => {
  it('has a route to itself for each of its origins', async () => {
    const google = await startGoogleStandIn();
    running.push(google);
    expect(Object.keys(google.routes)).toEqual([...google.origins]);
    expect(new Set(Object.values(google.routes))).toEqual(new Set([google.origin]));
    const discovery = 'https://accounts.google.com/.well-known/openid-configuration';
    expect((await routedFetch(google.routes)(discovery)).status).toBe(200);
  });

  it('notes what was asked of it, and with which parameters, but none of their values from a body', async () => {
    const github = await startGitHubStandIn();
    running.push(github);
    const fetchRouted = routedFetch(github.routes);
    const query = new URLSearchParams({
      client_id: github.clientId,
      redirect_uri: 'http://127.0.0.1:49200/x',
      prompt: 'select_account',
      login: ada.userName,
    });
    await fetchRouted(`https://github.com/login/oauth/authorize?${query}`, { redirect: 'manual' });
    const body = new URLSearchParams({ client_id: github.clientId, grant_type: 'refresh_token' });
    await fetchRouted('https://github.com/login/oauth/access_token', { method: 'POST', body });
    expect(github.records).toMatchObject([
      { method: 'GET', host: 'github.com', query: { prompt: 'select_account', login: 'ada' }, status: 302 },
      { method: 'POST', parameters: ['client_id', 'grant_type'], grantType: 'refresh_token' },
    ]);
  });

  it('lets somebody else sit at the browser', async () => {
    const github = await startGitHubStandIn({ deviceFlow: true, device: { intervalSeconds: 0.01 } });
    running.push(github);
    const fetchRouted = routedFetch(github.routes);
    const post = async (path: string, form: Record<string, string>) => {
      const headers = { accept: 'application/json' };
      const body = new URLSearchParams({ client_id: github.clientId, ...form });
      return (
        await fetchRouted(`https://github.com/login/${path}`, { method: 'POST', headers, body })
      ).json();
    };
    const loginOfNext = async () => {
      const { device_code, user_code } = await post('device/code', {});
      github.enterUserCode(user_code);
      const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';
      const { access_token } = await post('oauth/access_token', { grant_type, device_code });
      const headers = { authorization: `Bearer ${access_token}` };
      return (await (await fetchRouted('https://api.github.com/user', { headers })).json()).login;
    };
    expect(await loginOfNext()).toBe(ada.userName);
    github.signIn(grace);
    expect(await loginOfNext()).toBe(grace.userName);
  });
});

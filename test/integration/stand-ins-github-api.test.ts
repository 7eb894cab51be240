import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHubStandIn, grace, routedFetch, startGitHubStandIn } from '../support/stand-ins/index.ts';

let github: GitHubStandIn;
let app: GitHubStandIn;
beforeAll(async () => {
  github = await startGitHubStandIn();
  app = await startGitHubStandIn({ kind: 'github-app' });
});
afterAll(() => Promise.all([github.close(), app.close()]));

async function connect(server: GitHubStandIn, scope = 'repo') {
  const fetchRouted = routedFetch(server.routes);
  const { clientId: client_id, clientSecret: client_secret } = server;
  const query = new URLSearchParams({ client_id, redirect_uri: 'http://127.0.0.1/x', scope });
  const url = `https://github.com/login/oauth/authorize?${query}`;
  const location = (await fetchRouted(url, { redirect: 'manual' })).headers.get('location') ?? '';
  const code = new URL(location).searchParams.get('code') ?? '';
  const body = new URLSearchParams({ client_id, client_secret, code });
  const headers = { accept: 'application/json' };
  const endpoint = 'https://github.com/login/oauth/access_token';
  return (await fetchRouted(endpoint, { method: 'POST', headers, body })).json();
}

function get(server: GitHubStandIn, path: string, accessToken: string, scheme = 'Bearer') {
  const headers = { authorization: `${scheme} ${accessToken}` };
  return routedFetch(server.routes)(`https://api.github.com/${path}`, { headers });
}

describe('the API of GitHub', () => {
  it('takes a token by either scheme', async () => {
    const { access_token } = await connect(github);
    expect((await get(github, 'user', access_token)).status).toBe(200);
    expect((await get(github, 'user', access_token, 'token')).status).toBe(200);
  });

  it('says which scopes an endpoint accepts beside those that the token has', async () => {
    const { access_token } = await connect(github, 'gist');
    const response = await get(github, 'notifications', access_token);
    expect([response.status, (await response.json()).message]).toEqual([
      403,
      "Missing the 'notifications' scope.",
    ]);
    expect(response.headers.get('x-oauth-scopes')).toBe('gist');
    expect(response.headers.get('x-accepted-oauth-scopes')).toBe('notifications, repo');
    expect((await get(github, 'user/emails', access_token)).status).toBe(404);
  });

  it('gives private repositories to the scope repo alone', async () => {
    const namesFor = async (scope: string) => {
      const { access_token } = await connect(github, scope);
      const list: Array<{ full_name: string }> = await (await get(github, 'user/repos', access_token)).json();
      return list.map(({ full_name }) => full_name);
    };
    expect(await namesFor('gist')).toEqual(['ada/engine']);
    expect(await namesFor('repo')).toEqual(['ada/engine', 'ada/notes']);
  });

  it('has no scopes to tell for a GitHub App', async () => {
    const { access_token } = await connect(app);
    expect((await get(app, 'user', access_token)).headers.get('x-oauth-scopes')).toBe('');
    const response = await get(app, 'notifications', access_token);
    expect([response.status, (await response.json()).message]).toEqual([
      403,
      'Resource not accessible by integration',
    ]);
  });
});

describe('revocation at GitHub', () => {
  const remove = (what: string, access_token: string, password = github.clientSecret) =>
    routedFetch(github.routes)(`https://api.github.com/applications/${github.clientId}/${what}`, {
      method: 'DELETE',
      headers: { authorization: `Basic ${btoa(`${github.clientId}:${password}`)}` },
      body: JSON.stringify({ access_token }),
    });
  const statusOf = async (accessToken: string) => (await get(github, 'user', accessToken)).status;

  it('ends a token or the whole grant with the secret: 204, then 404', async () => {
    const [one, two] = [(await connect(github)).access_token, (await connect(github)).access_token];
    expect((await remove('token', one, 'wrong')).status).toBe(404);
    expect((await remove('token', one)).status).toBe(204);
    expect((await remove('token', one)).status).toBe(404);
    expect(await statusOf(two)).toBe(200);
    expect((await remove('grant', two)).status).toBe(204);
    expect(await statusOf(two)).toBe(401);
  });

  it('ends the grant of one person and leaves the other’s alone', async () => {
    const adas = (await connect(github)).access_token;
    github.signIn(grace);
    const graces = (await connect(github)).access_token;
    await remove('grant', graces);
    expect([await statusOf(adas), await statusOf(graces)]).toEqual([200, 401]);
  });

  const revoke = (server: GitHubStandIn, credentials: unknown, headers: Record<string, string> = {}) => {
    const body = JSON.stringify({ credentials });
    const url = 'https://api.github.com/credentials/revoke';
    return routedFetch(server.routes)(url, { method: 'POST', headers, body });
  };

  it('ends credentials without a secret, and answers 202 whatever they were', async () => {
    const { access_token } = await connect(github);
    expect((await revoke(github, [access_token, 'gho_unknown'])).status).toBe(202);
    expect(await statusOf(access_token)).toBe(401);
  });

  it('takes ghu_ and ghr_ each for itself', async () => {
    const { access_token, refresh_token } = await connect(app);
    const refresh = async () => {
      const { clientId: client_id, clientSecret: client_secret } = app;
      const form = { client_id, client_secret, grant_type: 'refresh_token', refresh_token };
      const headers = { accept: 'application/json' };
      const url = 'https://github.com/login/oauth/access_token';
      const body = new URLSearchParams(form);
      return (await routedFetch(app.routes)(url, { method: 'POST', headers, body })).json();
    };
    await revoke(app, [refresh_token]);
    expect((await refresh()).error).toBe('bad_refresh_token');
    expect((await get(app, 'user', access_token)).status).toBe(200);
    await revoke(app, [access_token]);
    expect((await get(app, 'user', access_token)).status).toBe(401);
  });

  it('refuses a request with a token of its own, and one without credentials', async () => {
    expect((await revoke(github, ['gho_x'], { authorization: 'Bearer gho_y' })).status).toBe(403);
    expect((await revoke(github, [])).status).toBe(422);
    expect((await revoke(github, Array(1001).fill('gho_x'))).status).toBe(422);
  });

  it('is complete with revokeAll, as when the person removes the app', async () => {
    const { access_token } = await connect(github);
    github.revokeAll();
    expect(await statusOf(access_token)).toBe(401);
    const last = { method: 'GET', host: 'api.github.com', path: '/user', status: 401 };
    expect(github.records.at(-1)).toMatchObject(last);
  });
});

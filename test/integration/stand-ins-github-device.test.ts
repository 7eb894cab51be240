import { afterAll, describe, expect, it } from 'vitest';
import {
  type GitHubStandIn,
  type GitHubStandInOptions,
  routedFetch,
  startGitHubStandIn,
} from '../support/stand-ins/index.ts';

const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';

const running: GitHubStandIn[] = [];
afterAll(() => Promise.all(running.map((github) => github.close())));

async function start(options: GitHubStandInOptions = {}) {
  const github = await startGitHubStandIn(options);
  running.push(github);
  const host = options.host ?? 'github.com';
  const post = (path: string, form: Record<string, string>, accept = 'application/json') => {
    const body = new URLSearchParams({ client_id: github.clientId, ...form });
    const headers = { accept };
    return routedFetch(github.routes)(`https://${host}/login/${path}`, { method: 'POST', headers, body });
  };
  const begin = async (scope = 'repo') => (await post('device/code', { scope })).json();
  const poll = async (device_code: string) => {
    const response = await post('oauth/access_token', { grant_type, device_code });
    return { status: response.status, ...(await response.json()) };
  };
  return { github, post, begin, poll };
}

describe('the device flow of GitHub', () => {
  it('tells a code of four and four letters, its page, 900 s and an interval of 5, and no complete URI', async () => {
    const { begin } = await start();
    const members = await begin();
    expect(members).toEqual({
      device_code: expect.any(String),
      user_code: expect.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/),
      verification_uri: 'https://github.com/login/device',
      expires_in: 900,
      interval: 5,
    });
  });

  it('takes JSON too, and answers with a form unless JSON is accepted', async () => {
    const { github, post } = await start();
    const response = await routedFetch(github.routes)('https://github.com/login/device/code', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ client_id: github.clientId, scope: 'repo' }),
    });
    expect(await response.json()).toHaveProperty('device_code');
    const text = await (await post('device/code', {}, '*/*')).text();
    expect(new URLSearchParams(text).get('interval')).toBe('5');
  });

  it('gives a token without a secret once the person has entered the code, and once only', async () => {
    const { github, begin, poll } = await start({ device: { intervalSeconds: 0.01 } });
    const { device_code, user_code } = await begin();
    expect(await poll(device_code)).toMatchObject({ status: 200, error: 'authorization_pending' });
    github.enterUserCode(user_code);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await poll(device_code)).toMatchObject({ access_token: expect.any(String), scope: 'repo' });
    expect(await poll(device_code)).toMatchObject({ status: 200, error: 'incorrect_device_code' });
    expect(github.records.flatMap(({ parameters }) => parameters)).not.toContain('client_secret');
  });

  it('adds 5 seconds with every slow_down, for good', async () => {
    const { github, begin, poll } = await start();
    const { device_code } = await begin();
    expect((await poll(device_code)).error).toBe('authorization_pending');
    expect(await poll(device_code)).toMatchObject({ status: 200, error: 'slow_down', interval: 10 });
    github.clock.aheadMs = 6_000;
    expect(await poll(device_code)).toMatchObject({ error: 'slow_down', interval: 15 });
    github.clock.aheadMs += 15_000;
    expect((await poll(device_code)).error).toBe('authorization_pending');
  });

  it('says with HTTP 200 that it was denied, or took too long', async () => {
    const { github, begin, poll } = await start({ device: { intervalSeconds: 0.01 } });
    const denied = await begin();
    github.enterUserCode(denied.user_code, 'cancel');
    expect(await poll(denied.device_code)).toMatchObject({ status: 200, error: 'access_denied' });
    const late = await begin();
    github.clock.aheadMs = 900_000;
    expect(await poll(late.device_code)).toMatchObject({ status: 200, error: 'expired_token' });
    expect(() => github.enterUserCode(late.user_code)).toThrow('No device waits');
  });

  it('is refused at both endpoints until it was turned on for the app', async () => {
    const { post, poll } = await start({ deviceFlow: false });
    const response = await post('device/code', {});
    expect((await response.json()).error).toBe('device_flow_disabled');
    expect(await poll('any')).toMatchObject({ status: 200, error: 'device_flow_disabled' });
  });

  it('lets its tokens be refreshed without the secret, unlike those of the web flow', async () => {
    const { github, post, begin, poll } = await start({ kind: 'github-app' });
    const token = async (form: Record<string, string>) => (await post('oauth/access_token', form)).json();
    const refresh = (refresh_token: string) => token({ grant_type: 'refresh_token', refresh_token });

    const { device_code, user_code } = await begin();
    github.enterUserCode(user_code);
    const refreshed = await refresh((await poll(device_code)).refresh_token);
    expect(await refresh(refreshed.refresh_token)).toHaveProperty('access_token');

    const { clientId: client_id, clientSecret: client_secret } = github;
    const query = new URLSearchParams({ client_id, redirect_uri: 'http://127.0.0.1/x' });
    const url = `https://github.com/login/oauth/authorize?${query}`;
    const response = await routedFetch(github.routes)(url, { redirect: 'manual' });
    const code = new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? '';
    const ofWebFlow = await token({ code, client_secret });
    expect((await refresh(ofWebFlow.refresh_token)).error).toBe('incorrect_client_credentials');
  });

  it('is at an enterprise server too', async () => {
    const { begin } = await start({ host: 'ghe.example.test' });
    expect((await begin()).verification_uri).toBe('https://ghe.example.test/login/device');
  });
});

import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** One pixel. */
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

let server: LocalAuthorizationServer;
let pictures: Server;
let answer: RequestListener;
let asked: Array<{ path: string; headers: NodeJS.Dict<string | string[]> }>;
let person: ReturnType<typeof personAtBrowser>;
let app: RunningApp;

beforeEach(async () => {
  server = await startLocalAuthorizationServer();
  asked = [];
  answer = (_request, response) => response.end(gif);
  pictures = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(pictures, 'listening');
  const base = `http://127.0.0.1:${(pictures.address() as AddressInfo).port}`;
  person = personAtBrowser({ as: 'ada' });
  app = startApp({
    providers: createProviderRegistry(server.issuer),
    browser: person.browser,
    // The real thing, but for where the name of its host leads.
    fetch: (input, init) => fetch(input.replace('https://pictures.example', base), init),
  });
});
afterEach(async () => {
  await app.close();
  await server.close();
  pictures.closeAllConnections();
  pictures.close();
});

const view = (accountId: string) => app.snapshot.read().accounts.find(({ id }) => id === accountId);
const read = async (accountId: string) => (await app.ask('readAvatar', { accountId })).dataUrl;
const picturesAsked = () => server.records.filter(({ point }) => point === 'picture').length;
const seen = (accountId: string) =>
  expect.poll(() => view(accountId)?.pictureAtMs, { timeout: 5_000 }).toBeGreaterThan(0);

/** Somebody whose picture is at an address of a host that anybody may run. */
async function connectWithPicture(pictureUrl: string): Promise<string> {
  const accountId = await connect(app);
  app.accounts.save({ ...app.accounts.get(accountId), pictureUrl });
  return accountId;
}

describe('the picture of who connected', () => {
  test('is fetched when the window asks, told of by the account, kept in memory, and asked for once a day', async () => {
    const accountId = await connect(app);
    expect(picturesAsked()).toBe(0);
    expect([await read(accountId), view(accountId)?.pictureAtMs]).toEqual([null, null]);
    await seen(accountId);
    expect(await read(accountId)).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
    app.clock.aheadMs = dayMs - 60_000;
    await read(accountId);
    expect(picturesAsked()).toBe(1);
    app.clock.aheadMs = dayMs + 60_000;
    expect(await read(accountId)).not.toBeNull();
    await expect.poll(picturesAsked).toBe(2);
    expect(JSON.stringify(view(accountId))).not.toContain('/pictures/');
    expect(readdirSync(app.vaultFolder, { recursive: true }).join()).not.toMatch(/picture|avatar|png/);
  });

  test('goes with the account, and nobody without one is asked for it', async () => {
    const accountId = await connect(app);
    await read(accountId);
    await seen(accountId);
    await app.ask('disconnectAccount', { accountId, revoke: 'never' });
    await expect(read(accountId)).rejects.toMatchObject({ code: 'ACCOUNT_UNKNOWN' });
    person.choices = { as: 'alan' };
    const alan = await connect(app);
    expect(await read(alan)).toBeNull();
    expect(picturesAsked()).toBe(1);
  });

  test('is another one after a consent that names another one', async () => {
    const accountId = await connectWithPicture('https://pictures.example/first.gif');
    await read(accountId);
    await seen(accountId);
    app.accounts.save({ ...app.accounts.get(accountId), pictureUrl: 'https://pictures.example/second.gif' });
    expect([await read(accountId), view(accountId)?.pictureAtMs]).toEqual([null, null]);
    await seen(accountId);
    expect(asked.map(({ path }) => path)).toEqual(['/first.gif', '/second.gif']);
  });

  test('is asked for without credentials, and by what nobody could follow', async () => {
    const accountId = await connectWithPicture('https://pictures.example/ada.gif');
    await read(accountId);
    await seen(accountId);
    expect(Object.keys(asked[0]?.headers ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(authorization|cookie|referer|origin)$/)]),
    );
  });

  test('is asked for again after a while where the server was away', async () => {
    answer = (request) => request.socket.destroy();
    const accountId = await connectWithPicture('https://pictures.example/ada.gif');
    await read(accountId);
    await expect.poll(() => asked.length).toBe(1);
    await read(accountId);
    answer = (_request, response) => response.end(gif);
    app.clock.aheadMs = 16 * 60_000;
    await expect.poll(() => read(accountId), { timeout: 5_000 }).toMatch(/^data:image\/gif/);
    expect(asked).toHaveLength(2);
  });
});

describe('no picture is', () => {
  const wide = Buffer.concat([gif.subarray(0, 6), Buffer.from([0xff, 0xff, 1, 0]), gif.subarray(10)]);
  test.each([
    ['what is too large', Buffer.concat([gif, Buffer.alloc(512 * 1024)]), {}],
    ['what unpacks to too many pixels', wide, {}],
    [
      'an SVG, whatever it is called',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      { 'content-type': 'image/png' },
    ],
    ['a page', Buffer.from('<!doctype html><title>Sign in</title>'), { 'content-type': 'text/html' }],
    ['nothing at all', Buffer.alloc(0), {}],
  ])('%s, and it is not asked for again that day', async (_what, body, headers) => {
    answer = (_request, response) => response.writeHead(200, headers).end(body);
    const accountId = await connectWithPicture('https://pictures.example/ada.gif');
    await read(accountId);
    await expect.poll(() => asked.length).toBe(1);
    app.clock.aheadMs = dayMs - 60_000;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([await read(accountId), view(accountId)?.pictureAtMs]).toEqual([null, null]);
    expect(asked).toHaveLength(1);
  });

  test('behind a redirect, which is not followed', async () => {
    const location = `${server.issuer}/pictures/ada.png`;
    answer = (_request, response) => response.writeHead(302, { location }).end();
    const accountId = await connectWithPicture('https://pictures.example/ada.gif');
    await read(accountId);
    await expect.poll(() => asked.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([await read(accountId), picturesAsked()]).toEqual([null, 0]);
  });

  test.each(['http://pictures.example/ada.gif', 'https://127.0.0.1/ada.gif', 'https://169.254.169.254/'])(
    'asked for at %s',
    async (pictureUrl) => {
      const accountId = await connectWithPicture(pictureUrl);
      const before = server.records.length;
      expect(await read(accountId)).toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect([asked.length, server.records.length - before]).toEqual([0, 0]);
    },
  );
});

import path from 'node:path';
import { heapSnapshot } from '../support/app/heap-snapshot.ts';
import type { HoldfastWindow } from '../support/app/holdfast-window.ts';
import { recordIpc } from '../support/app/ipc-recorder.ts';
import { SecretSearch } from '../support/app/secret-search.ts';
import type { PersonAtBrowser } from '../support/desktop/person-at-browser.ts';
import { privateKeyClient, privateKeyClientKey } from '../support/local-authorization-server/index.ts';
import { expect, setUpProvider, test } from './fixtures.ts';
import { dpopKeysOf } from './kept-secrets.ts';

const clientSecret = 'GOCSPX-holdfast-canary-secret';
const privateNumber = String(privateKeyClientKey.jwk.d);
/** What the person types or pastes into the window: one request each is the only place where it may be. */
const typed = [
  { kind: 'client_secret', value: clientSecret },
  { kind: 'private_key', value: privateKeyClientKey.pem.replaceAll('\n', '') },
  { kind: 'private_key', value: privateNumber },
  { kind: 'private_key', value: Buffer.from(privateNumber, 'base64url') },
];

// Tokens that are bound to a key, and codes for another device.
test.use({ hasDemo: false, features: { dpop: true, device: { intervalSeconds: 1 } } });

test('no token, code, verifier, key or client secret is in files, logs, the page, its memory or any IPC message [R25]', async ({
  start,
  person,
  server,
  desktop,
}) => {
  const app = await start();
  const { holdfast } = app;
  const { issuer } = server;
  const messages = await recordIpc(app.electron);
  await holdfast.addIssuer({ issuer, name: 'Example Corp', scopes: ['api:read', 'reports:read'] });
  await holdfast.fillInClient({ clientId: 'holdfast-own' });
  await useInTheBrowser(holdfast, person);
  await connectByCode(holdfast, person, `${issuer}/device`);
  await connectByPrivateKey(holdfast);
  await setUpProvider(holdfast, 'Google', { clientId: '1-canary.apps.googleusercontent.com', clientSecret });
  await holdfast.page.keyboard.press('Escape');
  await holdfast.account('Grace Hopper').click();
  server.faults.switchOn({ at: 'revocation', kind: 'status-503', times: 'always' });
  await holdfast.disconnect();
  await holdfast.button('Disconnect here and keep trying').click();
  await expect(holdfast.heading('Disconnected')).toBeVisible();
  await holdfast.button('Done').click();
  await lookAtTheWire(holdfast);

  const dpopKeys = await dpopKeysOf(app.electron, desktop);
  const own = [...server.tokensIssued, ...dpopKeys];
  const kinds = [
    'access_token',
    'refresh_token',
    'id_token',
    'code',
    'code_verifier',
    'device_code',
    'dpop_key',
  ];
  for (const kind of kinds) expect(own.map((secret) => secret.kind)).toContain(kind);
  const search = new SecretSearch(own);
  const searchAll = new SecretSearch([...own, ...typed]);

  searchAll.searchText('the page', await holdfast.page.content());
  const heap = await heapSnapshot(holdfast.page);
  expect(heap.length).toBeGreaterThan(100_000);
  searchAll.searchText('renderer memory', heap);
  const sent = await messages();
  expect(sent.length).toBeGreaterThan(10);
  search.searchText('IPC', sent.join('\n'));
  searchAll.searchText('IPC', sent.filter((message) => !message.startsWith('["saveClient"')).join('\n'));

  await app.close();
  const folder = path.join(desktop.home, '.config', 'Holdfast');
  expect(searchAll.searchFolder(folder)).toBeGreaterThan(5);
  searchAll.searchText('output', app.output());
  expect([...search.found, ...searchAll.found]).toEqual([]);
});

test('the search itself finds a secret in every form', () => {
  const value = 'a+b/c=secret-value-123';
  const inBase64 = (before: string) => Buffer.from(`${before}${value}yy`).toString('base64');
  const texts = [value, encodeURIComponent(value), inBase64(''), inBase64('x'), inBase64('xx')];
  for (const text of texts) expect(foundIn(text, value)).toEqual(['canary in text']);

  const bytes = Buffer.from(privateNumber, 'base64url');
  const { pem } = privateKeyClientKey;
  for (const text of [bytes.toString('hex'), privateNumber, pem.replaceAll('\n', '')])
    expect(foundIn(text, bytes)).toEqual(['canary in text']);
  expect(foundIn('nothing of it', value)).toEqual([]);
});

function foundIn(text: string, value: string | Uint8Array): string[] {
  const search = new SecretSearch([{ kind: 'canary', value }]);
  search.searchText('text', `before ${text} after`);
  return search.found;
}

/** Exchanges of each kind with every step open; that of the revocation stays so, since it failed. */
async function lookAtTheWire(holdfast: HoldfastWindow): Promise<void> {
  const { page } = holdfast;
  await holdfast.button('Activity').click();
  await holdfast.button('Inspector').click();
  for (const exchange of [/^Asking/, /^Connecting Grace/, /^Connecting Ada/]) {
    await holdfast.button(exchange).first().click();
    await holdfast.button('Open all steps').click();
    await expect(page.getByRole('row', { name: /^access_token/ }).first()).toBeVisible();
    await holdfast.button('All exchanges').click();
  }
  await holdfast
    .button(/^Ending/)
    .first()
    .click();
  await expect(page.getByRole('row', { name: /^token / })).toBeVisible();
}

/** From the choice of access on: connects, calls an API that echoes what it is sent, and takes more access. */
async function useInTheBrowser(holdfast: HoldfastWindow, person: PersonAtBrowser): Promise<void> {
  await holdfast.page.getByRole('checkbox', { name: 'reports:read' }).uncheck();
  await holdfast.continueInBrowser();
  await person.signIn('ada');
  await person.allow();
  await holdfast.seesConnected();
  await expect(await holdfast.callApi('/api/me')).toContainText('200 OK');
  await expect(await holdfast.callApi('/api/echo', 'POST')).toContainText('200 OK');
  await holdfast.beginToAskForMore('reports:read');
  await person.allow();
  await holdfast.seesConnected();
}

async function connectByCode(holdfast: HoldfastWindow, person: PersonAtBrowser, page: string): Promise<void> {
  await holdfast.chooseProvider('Example Corp');
  const code = await holdfast.getCode();
  await person.forgetSignIn();
  person.open(page);
  await person.typeCode(code);
  await person.signIn('grace');
  await person.allow();
  await holdfast.seesConnected();
}

async function connectByPrivateKey(holdfast: HoldfastWindow): Promise<void> {
  await holdfast.chooseProvider('Example Corp');
  await holdfast.button('Change or add').click();
  await holdfast.button('Add another').click();
  await holdfast.fillInClient({
    clientId: privateKeyClient.client_id,
    clientSecret: privateKeyClientKey.pem.trim(),
  });
  await holdfast.button('Connect the client itself, without a person').click();
  await holdfast.field('Name').fill('Nightly report');
  await holdfast.button('Connect service').click();
  await holdfast.seesConnected();
}

import path from 'node:path';
import type { Page } from '@playwright/test';
import { recordIpc } from '../support/app/ipc-recorder.ts';
import { SecretSearch } from '../support/app/secret-search.ts';
import { connectAs, expect, test } from './fixtures.ts';

test('no token, code, verifier or client secret is in files, logs, the page, its memory or any IPC message', async ({
  start,
  person,
  server,
  desktop,
}) => {
  const clientSecret = 'GOCSPX-holdfast-canary-secret';
  const app = await start();
  const { holdfast } = app;
  const messages = await recordIpc(app.electron);
  await connectAs(holdfast, person, 'ada');
  await holdfast.callApi(`${server.issuer}/api/me`);
  await expect(await holdfast.callApi(`${server.issuer}/api/echo`, 'POST')).toContainText('200 OK');
  await holdfast.beginToAskForMore('See the demo’s reports');
  await person.allow();
  await holdfast.seesConnected();
  await saveClientSecret(holdfast.page, clientSecret);

  const secrets = [...server.tokensIssued];
  for (const kind of ['access_token', 'refresh_token', 'id_token', 'code', 'code_verifier']) {
    expect(secrets.some((secret) => secret.kind === kind)).toBe(true);
  }
  const search = new SecretSearch(secrets);
  const searchWithClient = new SecretSearch([...secrets, { kind: 'client_secret', value: clientSecret }]);

  searchWithClient.searchText('the page', await holdfast.page.content());
  const heap = await heapSnapshot(holdfast.page);
  expect(heap.length).toBeGreaterThan(100_000);
  searchWithClient.searchText('renderer memory', heap);
  const sent = await messages();
  expect(sent.length).toBeGreaterThan(10);
  // The person types the client secret into the page once; that one request is the only place it may be in.
  search.searchText('IPC', sent.join('\n'));
  searchWithClient.searchText(
    'IPC',
    sent.filter((message) => !message.startsWith('["saveClient"')).join('\n'),
  );

  await app.close();
  expect(searchWithClient.searchFolder(path.join(desktop.home, '.config', 'Holdfast'))).toBeGreaterThan(5);
  searchWithClient.searchText('output', app.output());
  expect([...search.found, ...searchWithClient.found]).toEqual([]);
});

test('the search itself finds a secret in every form', () => {
  const value = 'a+b/c=secret-value-123';
  for (const text of [value, encodeURIComponent(value), Buffer.from(`xx${value}yy`).toString('base64')]) {
    const search = new SecretSearch([{ kind: 'canary', value }]);
    search.searchText('text', `before ${text} after`);
    expect(search.found).toEqual(['canary in text']);
  }
});

async function saveClientSecret(page: Page, clientSecret: string): Promise<void> {
  const saved = await page.evaluate(
    (secret) =>
      window.accounts.saveClient({
        providerId: 'google',
        clientId: '1234-canary.apps.googleusercontent.com',
        clientSecret: secret,
      }),
    clientSecret,
  );
  expect(saved).toEqual({ ok: true, value: {} });
}

/** The whole JavaScript heap of the renderer, as Chromium's own profiler writes it. */
async function heapSnapshot(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return chunks.join('');
}

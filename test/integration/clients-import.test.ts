import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { type RunningApp, startApp } from '../support/app/app-without-electron.ts';

const clientId = '123-abc.apps.googleusercontent.com';
const file = (secret?: string) =>
  JSON.stringify({ installed: { client_id: clientId, project_id: 'a', client_secret: secret } });

let app: RunningApp;
beforeEach(() => {
  app = startApp({ providers: createProviderRegistry(undefined) });
});
afterEach(() => app.close());

const importFile = (text: string, providerId = 'google') => app.ask('importClientFile', { providerId, text });
const googleClients = async () =>
  (await app.ask('readSnapshot', {})).providers.find(({ id }) => id === 'google')?.clients;

describe('a client file that is dropped on the window', () => {
  test('fills in the client, and its secret goes to the key store and not back to the window', async () => {
    expect(await importFile(file('GOCSPX-canary'))).toEqual({ clientId, hasSecret: true });
    expect(await googleClients()).toEqual([{ clientId, label: '', hasSecret: true, origin: 'own' }]);
    expect(readFileSync(path.join(app.vaultFolder, 'clients.json'), 'utf8')).not.toContain('canary');
    const google = app.providers.get('google');
    expect(await app.clients.for(google, null)).toMatchObject({ clientId, clientSecret: 'GOCSPX-canary' });
  });

  test('leaves the label of a known client, and a secret that the file has none for', async () => {
    await app.ask('saveClient', { providerId: 'google', clientId, label: 'Work', clientSecret: 'old' });
    expect(await importFile(file())).toEqual({ clientId, hasSecret: true });
    expect(await googleClients()).toEqual([{ clientId, label: 'Work', hasSecret: true, origin: 'own' }]);
    await importFile(file('new'));
    expect(await app.clients.for(app.providers.get('google'), null)).toMatchObject({ clientSecret: 'new' });
  });

  test('is refused with nothing kept when it is of another kind', async () => {
    await expect(importFile(file('GOCSPX-canary').replace('installed', 'web'))).rejects.toMatchObject({
      code: 'CLIENT_FILE_INVALID',
      message: expect.stringContaining('Desktop app'),
    });
    await expect(importFile('no file at all', 'github')).rejects.toMatchObject({
      code: 'CLIENT_FILE_INVALID',
    });
    await expect(importFile(file(), 'nobody')).rejects.toMatchObject({ code: 'PROVIDER_UNKNOWN' });
    expect(await googleClients()).toEqual([]);
  });

  test('asks for the key store before anything is kept', async () => {
    app.cipher.state = { state: 'locked', backend: 'test' };
    await expect(importFile(file('GOCSPX-canary'))).rejects.toMatchObject({
      code: 'STORAGE_KEY_STORE_LOCKED',
    });
    expect(await googleClients()).toEqual([]);
  });
});

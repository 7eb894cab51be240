import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Conf from 'conf';
import { beforeEach, describe, expect, test } from 'vitest';
import { ClientRegistrations } from '../../electron/clients/client-registrations.ts';
import type { PresetClient } from '../../electron/clients/preset-clients.ts';
import { Policy } from '../../electron/policy/policy.ts';
import { github } from '../../electron/providers/catalogue/github.ts';
import { google } from '../../electron/providers/catalogue/google.ts';
import { localProvider } from '../../electron/providers/catalogue/local.ts';
import { createDocumentFolder } from '../../electron/vault/document-file.ts';
import { TestCipher } from '../support/app/test-cipher.ts';

const demo = localProvider('http://127.0.0.1:9');
let vault: string;
let cipher: TestCipher;
let clients: ClientRegistrations;

/** A run of the app over the same vault. */
function start({ presets = [] as PresetClient[], rules = undefined as object | undefined } = {}): void {
  const folder = createDocumentFolder(
    vault,
    ({ name, ...options }) => new Conf({ ...options, configName: name }),
    (name) => expect.fail(`${name} was set aside`),
  );
  const policy = Policy.from(
    rules
      ? { found: 'text', text: JSON.stringify({ organization: 'Example', ...rules }) }
      : { found: 'nothing' },
  );
  clients = new ClientRegistrations(folder, cipher, presets, policy);
}

const save = (clientId: string, clientSecret: string | null = null, label = '', provider = demo) =>
  clients.save(provider, { clientId, label, clientSecret }, 'key-store');
const ids = () => clients.list(demo).map(({ clientId }) => clientId);
const clientsFile = () => path.join(vault, 'clients.json');

beforeEach(() => {
  vault = mkdtempSync(path.join(os.tmpdir(), 'holdfast-clients-'));
  cipher = new TestCipher();
  start();
});

describe('the clients of a provider', () => {
  test('are as many as were saved, in that order, before the one that ships with the app', async () => {
    await save('first', 'a');
    await save('second', null, 'Work');
    expect(clients.list(demo)).toEqual([
      { clientId: 'first', label: '', hasSecret: true, origin: 'own' },
      { clientId: 'second', label: 'Work', hasSecret: false, origin: 'own' },
      { clientId: 'holdfast-desktop', label: '', hasSecret: false, origin: 'preset' },
    ]);
    expect(clients.list(google)).toEqual([]);
  });

  test('are each found by id, the first without one', async () => {
    await save('first', 'a');
    await save('second', 'b');
    expect(await clients.for(demo, null)).toEqual({ clientId: 'first', clientSecret: 'a', privateKey: null });
    expect(await clients.for(demo, 'second')).toMatchObject({ clientSecret: 'b' });
    expect(await clients.for(demo, 'holdfast-desktop')).toMatchObject({ clientSecret: null });
    await expect(clients.for(demo, 'third')).rejects.toMatchObject({ code: 'CLIENT_MISSING' });
    await expect(clients.for(google, null)).rejects.toMatchObject({ code: 'CLIENT_MISSING' });
  });

  test('change in their place, and keep a secret that is not given again', async () => {
    await save('first', 'a');
    await save('second', 'b');
    await save('first', null, 'Renamed');
    expect(ids().slice(0, 2)).toEqual(['first', 'second']);
    expect(await clients.for(demo, null)).toMatchObject({ clientSecret: 'a' });
    await save('first', '');
    expect(clients.list(demo)[0]).toMatchObject({ label: '', hasSecret: false });
  });

  test('go one by one, or all of a provider', async () => {
    await save('first', 'a');
    await save('second', 'b');
    await save('Ov23liAbCdEfGhIjKlMn', 'c', '', github);
    clients.remove('demo', 'first');
    expect(ids()).toEqual(['second', 'holdfast-desktop']);
    clients.removeAll('demo');
    expect(ids()).toEqual(['holdfast-desktop']);
    start();
    clients.load();
    expect(clients.list(github)).toHaveLength(1);
  });

  test('must look like clients of that provider', async () => {
    await expect(save('ada@example.test', null, '', google)).rejects.toMatchObject({
      code: 'CLIENT_REJECTED',
    });
    expect(clients.list(google)).toEqual([]);
  });

  test('are those of the build after the person’s own, and once where both have one', async () => {
    const preset = (clientId: string) => ({ providerId: 'demo', clientId, clientSecret: 's', label: '' });
    start({ presets: [preset('both'), preset('baked'), { ...preset('x'), providerId: 'github' }] });
    expect(ids()).toEqual(['both', 'baked', 'holdfast-desktop']);
    await save('own');
    await save('both');
    expect(clients.list(demo).map(({ clientId, origin }) => [clientId, origin])).toEqual([
      ['own', 'own'],
      ['both', 'own'],
      ['baked', 'preset'],
      ['holdfast-desktop', 'preset'],
    ]);
    expect(await clients.for(demo, 'baked')).toMatchObject({ clientSecret: 's' });
  });
});

describe('a secret', () => {
  test('is never on disk in the clear, and is there again in the next run', async () => {
    await save('first', 'canary-of-a-secret');
    expect(readFileSync(clientsFile(), 'utf8')).not.toContain('canary');
    start();
    clients.load();
    expect(await clients.for(demo, 'first')).toMatchObject({ clientSecret: 'canary-of-a-secret' });
  });

  test('for this run only is in memory alone', async () => {
    await clients.save(demo, { clientId: 'first', label: '', clientSecret: 'canary' }, 'memory');
    expect(await clients.for(demo, 'first')).toMatchObject({ clientSecret: 'canary' });
    expect(clients.list(demo)[0]?.hasSecret).toBe(true);
    expect(JSON.parse(readFileSync(clientsFile(), 'utf8')).value).toEqual([
      { providerId: 'demo', clientId: 'first', label: '', secretCiphertext: null },
    ]);
    clients.remove('demo', 'first');
    await save('first');
    expect(await clients.for(demo, 'first')).toMatchObject({ clientSecret: null });
  });

  test('that can’t be read any more is missing', async () => {
    await save('first', 'a');
    cipher.loseKey();
    await expect(clients.for(demo, 'first')).rejects.toMatchObject({ code: 'CLIENT_SECRET_MISSING' });
  });

  test('is wanted for a service, and where the provider wants one in the browser', async () => {
    await save('Ov23liAbCdEfGhIjKlMn', null, '', github);
    await save('first');
    const secretMissing = { code: 'CLIENT_SECRET_MISSING' };
    await expect(clients.for(github, null)).rejects.toMatchObject(secretMissing);
    await expect(clients.for(github, null, 'service')).rejects.toMatchObject(secretMissing);
    await expect(clients.for(demo, null, 'service')).rejects.toMatchObject(secretMissing);
    expect(await clients.for(github, null, 'device')).toMatchObject({ clientSecret: null });
    expect(await clients.for(demo, null, 'browser')).toMatchObject({ clientSecret: null });
  });

  test('is not replaced while the key store does not answer', async () => {
    await save('first', 'a');
    cipher.state = { state: 'locked', backend: 'test' };
    await expect(save('first', 'b')).rejects.toMatchObject({ code: 'STORAGE_KEY_STORE_LOCKED' });
    cipher.state = { state: 'ready', backend: 'test' };
    expect(await clients.for(demo, 'first')).toMatchObject({ clientSecret: 'a' });
  });

  test('is lost in none of two saves at once', async () => {
    await Promise.all([save('first', 'a'), save('second', 'b')]);
    expect(ids()).toHaveLength(3);
  });
});

describe('an account’s client', () => {
  const account = (clientId: string, grant: 'device-code' | 'authorization-code' = 'authorization-code') => ({
    clientId,
    grant,
  });

  test('is the one that connected it, whatever the default is now', async () => {
    await save('first', 'a');
    await save('second', 'b');
    expect(await clients.forAccount(demo, account('second'))).toMatchObject({ clientSecret: 'b' });
    expect(await clients.forAccount(demo, account('holdfast-desktop'))).toMatchObject({ clientSecret: null });
    clients.remove('demo', 'second');
    await expect(clients.forAccount(demo, account('second'))).rejects.toMatchObject({
      code: 'CLIENT_CHANGED',
    });
  });

  test('needs no secret where the account was connected by device code', async () => {
    await save('Ov23liAbCdEfGhIjKlMn', null, '', github);
    expect(await clients.forAccount(github, account('Ov23liAbCdEfGhIjKlMn', 'device-code'))).toMatchObject({
      clientSecret: null,
    });
    await expect(clients.forAccount(github, account('Ov23liAbCdEfGhIjKlMn'))).rejects.toMatchObject({
      code: 'CLIENT_SECRET_MISSING',
    });
  });
});

describe('clients that a policy fixes', () => {
  const rules = { clients: [{ providerId: 'demo', clientId: 'fixed', clientSecret: 's', label: 'Example' }] };

  beforeEach(async () => {
    await save('own');
    start({ rules });
    clients.load();
  });

  test('are all that is offered', async () => {
    expect(clients.list(demo)).toEqual([
      { clientId: 'fixed', label: 'Example', hasSecret: true, origin: 'policy' },
    ]);
    expect(await clients.for(demo, null)).toMatchObject({ clientId: 'fixed', clientSecret: 's' });
    await expect(clients.for(demo, 'own')).rejects.toMatchObject({ code: 'POLICY_FIXES_CLIENT' });
  });

  test('can be neither joined nor replaced by the person’s own', async () => {
    await expect(save('another')).rejects.toMatchObject({ code: 'POLICY_FIXES_CLIENT' });
    await expect(save('fixed', 'mine')).rejects.toMatchObject({ code: 'POLICY_FIXES_CLIENT' });
    await save('Ov23liAbCdEfGhIjKlMn', 'c', '', github);
  });

  test('take no account its client away that was connected before', async () => {
    const account = { clientId: 'own', grant: 'authorization-code' } as const;
    expect(await clients.forAccount(demo, account)).toMatchObject({ clientId: 'own' });
  });
});

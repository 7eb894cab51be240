import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Conf from 'conf';
import { beforeEach, describe, expect, test } from 'vitest';
import { ClientRegistrations } from '../../electron/clients/client-registrations.ts';
import { localProvider } from '../../electron/providers/catalogue/local.ts';
import { createDocumentFolder } from '../../electron/vault/document-file.ts';
import { TestCipher } from '../support/app/test-cipher.ts';

const demo = localProvider('http://127.0.0.1:9');
const missing = { code: 'CLIENT_SECRET_MISSING' };
/** The addresses of providers that a person added, by provider id. */
const servers = new Map<string, string>();
let vault: string;
let cipher: TestCipher;
let clients: ClientRegistrations;

/** A run of the app over the same vault. */
function start(): void {
  const folder = createDocumentFolder(
    vault,
    ({ name, ...options }) => new Conf({ ...options, configName: name }),
    (name) => expect.fail(`${name} was set aside`),
  );
  const serverOf = (providerId: string) => servers.get(providerId) ?? null;
  clients = new ClientRegistrations(folder, cipher, [], undefined, serverOf);
  clients.load();
}

const save = (clientId: string, clientSecret: string) =>
  clients.save(demo, { clientId, label: '', clientSecret }, 'key-store');

/** Changes the file as somebody may who can write it, and has no key. */
function edit(change: (stored: { secretCiphertext: string }[]) => void): void {
  const file = path.join(vault, 'clients.json');
  const content = JSON.parse(readFileSync(file, 'utf8'));
  change(content.value);
  writeFileSync(file, JSON.stringify(content));
  start();
}

beforeEach(() => {
  vault = mkdtempSync(path.join(os.tmpdir(), 'holdfast-clients-'));
  cipher = new TestCipher();
  servers.clear();
  start();
});

describe('the secret of a client', () => {
  test('is not read as another client’s, nor after the addresses of its provider were changed', async () => {
    await save('first', 'a');
    await save('second', 'b');
    edit(([first, second]) => Object.assign(second ?? {}, { secretCiphertext: first?.secretCiphertext }));
    await expect(clients.for(demo, 'second')).rejects.toMatchObject(missing);
    expect(await clients.for(demo, 'first')).toMatchObject({ clientSecret: 'a' });
    servers.set('demo', 'another');
    await expect(clients.for(demo, 'first')).rejects.toMatchObject(missing);
  });

  test('is never somebody’s tokens', async () => {
    await save('first', 'a');
    const tokens = JSON.stringify({ accessToken: 'at', refreshToken: 'rt', dpopKey: null, belongsTo: null });
    const ciphertext = (await cipher.encrypt(tokens)).toString('base64');
    edit(([first]) => Object.assign(first ?? {}, { secretCiphertext: ciphertext }));
    await expect(clients.for(demo, 'first')).rejects.toMatchObject(missing);
  });

  test('of a version that bound it to nobody is read, and bound then', async () => {
    await save('first', 'a');
    const ciphertext = (await cipher.encrypt('bare')).toString('base64');
    edit(([first]) => Object.assign(first ?? {}, { secretCiphertext: ciphertext }));
    expect(await clients.for(demo, 'first')).toMatchObject({ clientSecret: 'bare' });
    servers.set('demo', 'another');
    await expect(clients.for(demo, 'first')).rejects.toMatchObject(missing);
  });
});

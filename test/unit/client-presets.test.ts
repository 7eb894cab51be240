import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPresetClients } from '../../build/preset-clients.ts';
import { presetClients } from '../../electron/clients/preset-clients.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';

const providers = createProviderRegistry(undefined).list();
const clientId = '123-abc.apps.googleusercontent.com';

function fileWith(text: string): string {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-presets-')), 'clients.json');
  writeFileSync(file, text);
  return file;
}

describe('the clients that come with a build', () => {
  test('are none without a clients.json, and none in a copy that no build made', () => {
    expect(readPresetClients('/nowhere/clients.json', providers)).toEqual([]);
    expect(presetClients()).toEqual([]);
  });

  test('are those of clients.json, in its order', () => {
    const file = fileWith(
      JSON.stringify([
        { providerId: 'google', clientId, clientSecret: 'a', label: 'Work' },
        { providerId: 'github', clientId: 'Ov23liAbCdEfGhIjKlMn' },
      ]),
    );
    expect(readPresetClients(file, providers)).toEqual([
      { providerId: 'google', clientId, clientSecret: 'a', label: 'Work' },
      { providerId: 'github', clientId: 'Ov23liAbCdEfGhIjKlMn', label: '' },
    ]);
  });

  test('can be written after the example', () => {
    const example = path.resolve(import.meta.dirname, '../../build/clients.example.json');
    const ids = readPresetClients(example, providers).map(({ providerId }) => providerId);
    expect(ids).toContain('google');
  });

  test.each([
    ['text', 'these are my clients', /not JSON/],
    ['an object', '{}', /clients\.json: the file/],
    ['an unknown provider', JSON.stringify([{ providerId: 'gogle', clientId }]), /0\.providerId: .*“gogle”/],
    [
      'a client id of another provider',
      JSON.stringify([{ providerId: 'google', clientId: 'Ov23li' }]),
      /0\.clientId/,
    ],
    ['no client id', JSON.stringify([{ providerId: 'google' }]), /0\.clientId/],
    [
      'a misspelt member',
      JSON.stringify([{ providerId: 'google', clientId, clientsecret: 'a' }]),
      /0\.clientsecret/,
    ],
    [
      'a private key',
      JSON.stringify([{ providerId: 'google', clientId, clientSecret: '-----BEGIN PRIVATE KEY-----' }]),
      /0\.clientSecret: is a private key/,
    ],
  ])('stop the build when clients.json has %s', (_what, text, reason) => {
    expect(() => readPresetClients(fileWith(text), providers)).toThrow(reason);
  });
});

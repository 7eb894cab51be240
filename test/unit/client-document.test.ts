import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Conf from 'conf';
import { beforeEach, describe, expect, test } from 'vitest';
import { ClientRegistrations } from '../../electron/clients/client-registrations.ts';
import { github } from '../../electron/providers/catalogue/github.ts';
import { localProvider } from '../../electron/providers/catalogue/local.ts';
import { createDocumentFolder } from '../../electron/vault/document-file.ts';
import { TestCipher } from '../support/app/test-cipher.ts';

const demo = localProvider('http://127.0.0.1:9');
let vault: string;
let cipher: TestCipher;
let setAside: string[];
let clients: ClientRegistrations;

beforeEach(() => {
  vault = mkdtempSync(path.join(os.tmpdir(), 'holdfast-clients-'));
  cipher = new TestCipher();
  setAside = [];
  const folder = createDocumentFolder(
    vault,
    ({ name, ...options }) => new Conf({ ...options, configName: name }),
    (name) => setAside.push(name),
  );
  clients = new ClientRegistrations(folder, cipher);
});

const save = (clientId: string) =>
  clients.save(demo, { clientId, label: '', clientSecret: null }, 'key-store');
const ids = () => clients.list(demo).map(({ clientId }) => clientId);
const clientsFile = () => path.join(vault, 'clients.json');

describe('clients.json', () => {
  const write = (content: unknown) => {
    writeFileSync(clientsFile(), typeof content === 'string' ? content : JSON.stringify(content));
  };

  test('of schema 1, one client per provider, goes on with its secret', async () => {
    const secretCiphertext = (await cipher.encrypt('old')).toString('base64');
    write({
      schemaVersion: 1,
      value: {
        demo: { clientId: 'mine', secretCiphertext },
        github: { clientId: 'Ov23liAbCdEfGhIjKlMn', secretCiphertext: null },
      },
    });
    clients.load();
    expect(await clients.for(demo, null)).toMatchObject({ clientId: 'mine', clientSecret: 'old' });
    expect(clients.list(github)).toMatchObject([{ label: '', hasSecret: false }]);
    await save('second');
    expect(JSON.parse(readFileSync(clientsFile(), 'utf8'))).toMatchObject({
      schemaVersion: 2,
      value: [{ clientId: 'mine' }, { clientId: 'Ov23liAbCdEfGhIjKlMn' }, { clientId: 'second' }],
    });
  });

  test.each([
    ['text', 'these are my clients :)'],
    ['cut short', '{"schemaVersion":2,"value":[{"providerId":"de'],
    ['of another shape', { schemaVersion: 2, value: { demo: 'mine' } }],
    ['with a number for an id', { schemaVersion: 2, value: [{ providerId: 'demo', clientId: 7 }] }],
    [
      'with a secret in the clear',
      {
        schemaVersion: 2,
        value: [
          { providerId: 'demo', clientId: 'a', label: '', secretCiphertext: null, clientSecret: 'canary' },
        ],
      },
    ],
    ['of schema 1 with a list', { schemaVersion: 1, value: ['mine'] }],
    ['of schema 1 with text', { schemaVersion: 1, value: 'mine' }],
    ['of schema 1 with nothing', { schemaVersion: 1, value: null }],
    ['of no schema', { clients: [] }],
  ])(
    'edited by hand into nonsense is set aside and told of: %s [F:clients-json-nonsense]',
    async (_what, content) => {
      write(content);
      expect(() => clients.load()).toThrow(expect.objectContaining({ code: 'STORAGE_FILE_BROKEN' }));
      expect(setAside).toEqual([expect.stringMatching(/^clients\.broken-.*\.json$/)]);
      expect(readdirSync(vault)).toEqual(setAside);
      expect(ids()).toEqual(['holdfast-desktop']);
      await save('mine');
      expect(ids()).toEqual(['mine', 'holdfast-desktop']);
    },
  );

  test('of a newer version is neither read nor written over', async () => {
    write({ schemaVersion: 3, value: 'of the future' });
    expect(() => clients.load()).toThrow(expect.objectContaining({ code: 'STORAGE_FILE_NEWER' }));
    await expect(save('mine')).rejects.toMatchObject({ code: 'STORAGE_FILE_NEWER' });
    expect(ids()).toEqual(['holdfast-desktop']);
    expect(readFileSync(clientsFile(), 'utf8')).toContain('of the future');
  });
});

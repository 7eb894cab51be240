import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Conf from 'conf';
import { expect, test } from 'vitest';
import { google } from '../../electron/providers/catalogue/google.ts';
import { OwnProviders } from '../../electron/providers/own-providers.ts';
import { createDocumentFolder } from '../../electron/vault/document-file.ts';

const byHand = {
  kind: 'oauth2' as const,
  name: 'Mine',
  authorizationEndpoint: 'https://idp.example.test/authorize',
  tokenEndpoint: 'https://idp.example.test/token',
  deviceAuthorizationEndpoint: null,
  revocationEndpoint: null,
  identityUrl: null,
  subjectMember: 'id',
  authorizationScheme: 'Bearer' as const,
  scopes: [],
  apiOrigins: [],
};

function start() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-own-'));
  const setAside: string[] = [];
  const open = () => {
    const documents = createDocumentFolder(
      folder,
      ({ name, ...rest }) => new Conf({ ...rest, configName: name }),
      (name) => setAside.push(name),
    );
    return new OwnProviders(documents, [google]);
  };
  return { own: open(), open, setAside };
}

test('a new provider inherits nothing that is kept under the id of a lost one', () => {
  const { own } = start();
  expect(own.add(byHand, () => undefined, ['idp-example-test']).id).toBe('idp-example-test-2');
});

test('the consent page of a built-in provider does not lead to a token endpoint elsewhere', () => {
  const { own } = start();
  const authorizationEndpoint = 'https://accounts.google.com/o/oauth2/v2/auth';
  expect(() => own.add({ ...byHand, authorizationEndpoint })).toThrowError(
    expect.objectContaining({ code: 'PROVIDER_ADDRESS_INVALID' }),
  );
});

test('whatever is added can be read again, so that no odd host costs all the others', () => {
  const { own, open, setAside } = start();
  own.add(byHand);
  own.add({ kind: 'github', name: 'Odd', host: 'https://[::]' });
  const again = open();
  again.load();
  expect(again.state.getState().providers.map(({ name }) => name)).toEqual(['Mine', 'Odd']);
  expect(setAside).toEqual([]);
});

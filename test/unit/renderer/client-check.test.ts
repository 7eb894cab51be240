import { describe, expect, it } from 'vitest';
import type { ProviderView } from '../../../electron/ipc/contract.ts';
import { checkClient } from '../../../renderer/connect/client-check.ts';
import { readClientFile } from '../../../renderer/connect/client-file.ts';

const github: ProviderView = {
  id: 'github',
  name: 'GitHub',
  mark: 'github',
  redirectKinds: ['private-use-uri'],
  clientSecret: 'required',
  hasBuiltInClient: false,
  client: null,
  redirectUri: 'app.holdfast.desktop:/oauth/callback/github',
  revocationReach: 'project',
  alwaysRequestedScopes: [],
  scopes: [],
  apiExamples: [],
};
const google: ProviderView = { ...github, id: 'google', name: 'Google', clientSecret: 'optional' };

describe('checkClient', () => {
  it('accepts what providers give, with the spaces of a careless paste', () => {
    expect(checkClient(github, { clientId: ' Ov23liAbCdEfGhIjKlMn ', clientSecret: 's' })).toEqual({});
    expect(checkClient(google, { clientId: '12-ab.apps.googleusercontent.com', clientSecret: '' })).toEqual(
      {},
    );
  });

  it('names what is missing', () => {
    expect(Object.keys(checkClient(github, { clientId: '', clientSecret: '' }))).toEqual([
      'clientId',
      'clientSecret',
    ]);
  });

  it('asks for no secret when one is kept', () => {
    const kept = { ...github, client: { clientId: 'Ov23liAbCdEf', hasSecret: true } };
    expect(checkClient(kept, { clientId: 'Ov23liAbCdEf', clientSecret: '' })).toEqual({});
  });

  it.each(['a b', 'Ov23liAbCdEf'])('refuses %j as Google’s', (clientId) => {
    expect(checkClient(google, { clientId, clientSecret: '' }).clientId).toMatch(/\S/);
  });
});

describe('readClientFile', () => {
  it('reads a desktop client', () => {
    const text = JSON.stringify({ installed: { client_id: 'id', client_secret: 'secret' } });
    expect(readClientFile(text)).toEqual({ clientId: 'id', clientSecret: 'secret' });
  });

  it('reads a client without a secret', () => {
    expect(readClientFile('{"installed":{"client_id":"id"}}')).toEqual({ clientId: 'id', clientSecret: '' });
  });

  it.each(['', '[]', 'null', '{"web":{"client_id":"id"}}', '{"installed":{"client_id":1}}'])(
    'refuses %j',
    (text) => {
      expect(readClientFile(text)).toBeUndefined();
    },
  );
});

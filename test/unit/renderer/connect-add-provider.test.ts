import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { providerDefinitionInputSchema } from '../../../electron/ipc/provider-schemas.ts';
import {
  checkDraft,
  type DraftKind,
  definitionOf,
  emptyDraft,
  faultInField,
  type ProviderDraft,
} from '../../../renderer/connect/provider-draft.ts';
import {
  addressFault,
  completeAddress,
  hostIn,
  originIn,
  unencryptedFault,
} from '../../../renderer/connect/web-address.ts';

const draft = (part: Partial<ProviderDraft>): ProviderDraft => ({ ...emptyDraft, ...part });

describe('an address', () => {
  it('may be typed without its https', () => {
    expect(completeAddress(' id.example.com/realm ')).toBe('https://id.example.com/realm');
    expect(completeAddress('http://127.0.0.1:3010')).toBe('http://127.0.0.1:3010');
    expect(completeAddress(' ')).toBe('');
    expect(hostIn('id.example.com:8443/x')).toBe('id.example.com:8443');
    expect(originIn('api.example.com/v1?x')).toBe('https://api.example.com');
  });

  it.each([
    'https://id.example.com',
    'id.example.com',
    'http://127.0.0.1:3010',
    'http://[::1]:1',
    'http://localhost',
  ])('is fine as %s', (address) => expect(addressFault(address, 'required')).toBeUndefined());

  it.each(['http://id.example.com', 'ftp://x.example', 'https://', 'a b', 'https://me:pw@id.example.com'])(
    'is refused as %s, with the reason',
    (address) => {
      expect(addressFault(address, 'optional')).toMatch(/\.$/);
      expect(originIn(address)).toBeUndefined();
    },
  );

  it('is told to be unencrypted while it is typed, and not before there is a host', () => {
    expect(unencryptedFault('http://id.example.com')).toContain('https');
    for (const typed of ['', 'h', 'http://', 'http://id', 'https://id.example.com', 'http://127.0.0.1:80'])
      expect(unencryptedFault(typed)).toBeUndefined();
  });
});

describe('checkDraft', () => {
  it.each<[DraftKind, string[]]>([
    ['openid-connect', ['issuer']],
    ['oauth2', ['authorizationEndpoint', 'tokenEndpoint']],
    ['github', ['host']],
    ['gitlab', ['host']],
  ])('names what a provider of the kind %s can’t do without', (kind, fields) => {
    expect(Object.keys(checkDraft(kind, emptyDraft))).toEqual(fields);
  });

  it('looks at what may be left out only when it is there', () => {
    const endpoints = { authorizationEndpoint: 'a.example/authorize', tokenEndpoint: 'a.example/token' };
    expect(checkDraft('oauth2', draft(endpoints))).toEqual({});
    const wrong = draft({
      ...endpoints,
      revocationEndpoint: 'http://a.example',
      identityUrl: 'a.example',
      subjectMember: 'a b',
    });
    expect(Object.keys(checkDraft('oauth2', wrong))).toEqual(['revocationEndpoint', 'subjectMember']);
  });
});

describe('definitionOf', () => {
  it.each<[DraftKind, Partial<ProviderDraft>]>([
    [
      'openid-connect',
      { issuer: 'id.example.com', scopes: ['read'], apiOrigins: ['https://api.example.com'] },
    ],
    ['oauth2', { authorizationEndpoint: 'a.example/authorize', tokenEndpoint: 'a.example/token' }],
    ['github', { host: 'github.example.com' }],
    ['gitlab', { host: 'gitlab.example.com', name: ' At work ' }],
  ])('gives what the main process takes, for the kind %s', (kind, part) => {
    const definition = definitionOf(kind, draft(part));
    expect(checkDraft(kind, draft(part))).toEqual({});
    expect(v.parse(providerDefinitionInputSchema, definition)).toEqual(definition);
  });

  it('completes every address, and knows the empty ones for nothing', () => {
    const endpoints = { authorizationEndpoint: 'a.example/authorize', tokenEndpoint: 'a.example/token' };
    expect(definitionOf('oauth2', draft(endpoints))).toMatchObject({
      authorizationEndpoint: 'https://a.example/authorize',
      tokenEndpoint: 'https://a.example/token',
      revocationEndpoint: null,
      identityUrl: null,
    });
  });

  it('goes by the host where no name was typed', () => {
    expect(definitionOf('openid-connect', draft({ issuer: 'id.example.com' })).name).toBe('id.example.com');
    expect(definitionOf('gitlab', draft({ host: 'https://gl.example', name: ' Work ' })).name).toBe('Work');
  });
});

describe('faultInField', () => {
  it('puts what is wrong with one field beside that field', () => {
    const message = 'issuer: Google has it already';
    expect(faultInField({ code: 'PROVIDER_ADDRESS_INVALID', message })).toEqual({
      issuer: 'Google has it already.',
    });
  });

  it('leaves everything else to the sheet', () => {
    expect(faultInField({ code: 'PROVIDER_ADDRESS_INVALID', message: 'constructor: x' })).toBeUndefined();
    expect(faultInField({ code: 'PROVIDER_ADDRESS_INVALID', message: '' })).toBeUndefined();
    expect(faultInField({ code: 'STORAGE_WRITE_FAILED', message: 'issuer: x' })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../electron/errors/error-codes.ts';
import { github } from '../../../electron/providers/github.ts';
import { google } from '../../../electron/providers/google.ts';
import { localProvider } from '../../../electron/providers/local.ts';
import { errorText, errorTexts, saidText } from '../../../renderer/messages/error-text.ts';
import { scopeText, scopeTexts } from '../../../renderer/messages/scope-text.ts';
import { setUpText } from '../../../renderer/messages/set-up-text.ts';

const providers = [google, github, localProvider('http://127.0.0.1:3010')];

describe('errorText', () => {
  it('has all three parts for every code, and for no other', () => {
    expect(Object.keys(errorTexts).sort()).toEqual([...errorCodes].sort());
    for (const text of Object.values(errorTexts)) {
      for (const line of [text.title, text.meaning, text.todo]) expect(line).toMatch(/\S/);
    }
  });

  it.each(errorCodes)('speaks plainly of %s', (code) => {
    const { title, meaning, todo } = errorText(code, { id: 'demo', name: 'Local demo' });
    const all = [title, meaning, todo].join(' ');
    expect(all).not.toMatch(/[{}!]|oops|error \d|token endpoint|invalid_/i);
    expect(title).not.toMatch(/\.$/);
    for (const line of [title, meaning, todo]) expect(line).toMatch(/^[^a-z]/);
  });

  it('gives the reason that is known of a provider', () => {
    expect(errorText('GRANT_INVALID', google).meaning).toContain('7 days');
    expect(errorText('GRANT_INVALID', { id: 'demo', name: 'Local demo' }).meaning).not.toContain('7 days');
  });

  it('begins with a capital when no provider is known', () => {
    expect(errorText('SERVER_FAILED').title).toBe('The provider has a problem');
  });
});

describe('saidText', () => {
  it('gives the provider’s words to the provider, and a detail to nobody', () => {
    expect(saidText({ code: 'AUTHORIZATION_DENIED', message: 'no' })).toBe('The provider said: no');
    expect(saidText({ code: 'TRANSPORT_UNREACHABLE', message: 'ERR' })).toBe('Detail: ERR');
    expect(saidText({ code: 'AUTHORIZATION_DENIED', message: '' })).toBe('');
  });
});

describe('scopeText', () => {
  it.each(
    providers.flatMap(({ scopes, alwaysRequestedScopes }) => [
      ...alwaysRequestedScopes,
      ...scopes.map(({ name }) => name),
    ]),
  )('has words for %s', (name) => expect(scopeTexts[name]).toMatch(/^[A-Z]/));

  it('says something of a scope that it does not know', () => {
    expect(scopeText('made:up')).not.toBe('');
  });
});

describe('setUpText', () => {
  it('says where to paste the redirect URI, except where none is registered', () => {
    expect(setUpText('github').steps.some(({ action }) => action === 'copy-redirect-uri')).toBe(true);
    expect(setUpText('other').steps.some(({ action }) => action === 'copy-redirect-uri')).toBe(true);
    expect(setUpText('google').steps.some(({ action }) => action === 'copy-redirect-uri')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../electron/errors/error-codes.ts';
import { oauthErrorNames } from '../../../electron/errors/oauth-error-names.ts';
import { oauthErrorMeanings, oauthErrors } from '../../../electron/errors/oauth-errors.ts';
import { google } from '../../../electron/providers/catalogue/google.ts';
import { english } from '../../../renderer/messages/en/index.ts';
import { errorText, explainError, saidText } from '../../../renderer/messages/error-text.ts';
import { oauthErrorPlace, oauthErrorText } from '../../../renderer/messages/oauth-error-text.ts';

describe('errorText', () => {
  it('has all three parts for every code, and for no other', () => {
    expect(Object.keys(english.errors).sort()).toEqual([...errorCodes].sort());
    for (const text of Object.values(english.errors)) {
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

describe('the texts of OAuth errors', () => {
  it('stand for every name of the table, with the place that defines it', () => {
    expect(Object.keys(english.oauthErrors).sort()).toEqual([...oauthErrorNames].sort());
    for (const name of oauthErrorNames) expect(oauthErrorPlace(name)).toBe(oauthErrors[name].definedIn);
  });

  it.each(oauthErrorNames)('speak plainly of %s', (name) => {
    const { meaning, todo } = english.oauthErrors[name];
    for (const line of [meaning, todo]) {
      expect(line).toMatch(/^(\{provider\}|[A-Z]).*\.$/);
      expect(line.replaceAll('{provider}', '')).not.toMatch(/[{}!_]|oops|RFC|error \d|token endpoint/i);
    }
    expect(english.oauthErrors[name].meaning).not.toContain(name);
  });

  it('are shown where the code alone says less', () => {
    const demo = { id: 'demo', name: 'Local demo' };
    const shown = explainError({ code: 'CLIENT_REJECTED', oauthError: 'redirect_uri_mismatch' }, demo);
    expect(shown.title).toBe('Local demo does not accept this client');
    expect(shown.meaning).toContain('redirect URI of the request');
    expect(explainError({ code: 'SCOPE_REJECTED', oauthError: 'invalid_scope' }).meaning).toContain(
      'the provider',
    );
  });

  it('are not shown where the code says more, or the provider’s usual reason is known', () => {
    expect(explainError({ code: 'GRANT_INVALID', oauthError: 'invalid_grant' }, google).meaning).toContain(
      '7 days',
    );
    const ended = { code: 'GRANT_ENDED_PASSWORD_CHANGE', oauthError: 'invalid_grant' } as const;
    expect(explainError(ended)).toEqual(errorText(ended.code));
    expect(explainError({ code: 'TRANSPORT_TIMEOUT' })).toEqual(errorText('TRANSPORT_TIMEOUT'));
  });

  it('say something for every meaning in the table, by the name or by the code', () => {
    for (const { name, code } of oauthErrorMeanings()) {
      const { meaning, todo } = explainError({ code, oauthError: name });
      expect(meaning).not.toBe('');
      expect(todo).not.toBe('');
      if (!oauthErrorText(code, name))
        expect({ meaning, todo }).toMatchObject({ meaning: errorText(code).meaning });
    }
  });
});

describe('saidText', () => {
  it('leaves out the name of the error where that is shown by itself', () => {
    const named = { code: 'SCOPE_REJECTED', oauthError: 'invalid_scope' } as const;
    expect(saidText({ ...named, message: 'invalid_scope: not this one' })).toBe(
      'The provider said: not this one',
    );
    expect(saidText({ ...named, message: 'invalid_scope' })).toBe('');
    expect(saidText({ code: 'SERVER_REFUSED', message: '"made_up": no' })).toBe(
      'The provider said: "made_up": no',
    );
  });

  it('gives the provider’s words to the provider, and a detail to nobody', () => {
    expect(saidText({ code: 'AUTHORIZATION_DENIED', message: 'no' })).toBe('The provider said: no');
    expect(saidText({ code: 'TRANSPORT_UNREACHABLE', message: 'ERR' })).toBe('Detail: ERR');
    expect(saidText({ code: 'AUTHORIZATION_DENIED', message: '' })).toBe('');
  });
});

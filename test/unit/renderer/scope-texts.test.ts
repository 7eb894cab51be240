import { describe, expect, it } from 'vitest';
import { presetText, scopeText, scopeTexts } from '../../../renderer/messages/scope-text.ts';
import { everyProvider } from '../../support/every-provider.ts';

const providers = Object.entries(everyProvider).filter(([, { kind }]) => kind !== 'oauth2');
const unknown = scopeText('made:up');

describe.each(providers)(
  'the scopes of %s',
  (_name, { kind, scopes, alwaysRequestedScopes, scopePresets }) => {
    // What a person typed for a provider of their own has no words of ours.
    const named = kind === 'openid-connect' ? [] : scopes.map(({ name }) => name);
    const names = [...alwaysRequestedScopes, ...named];

    it('have words each, which complete “Holdfast may …”', () => {
      for (const name of names) {
        const text = scopeText(name, kind);
        expect(text, name).not.toBe(unknown);
        expect(text, name).toMatch(/^[A-Z][^.!]*[^.!]$/);
        expect(text, name).not.toMatch(/\b(token|scope|API|OAuth|grants?)\b/);
        expect(text.length, name).toBeLessThanOrEqual(100);
      }
    });

    it('are told apart by their words', () => {
      const texts = names.map((name) => scopeText(name, kind));
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    });

    it('have presets with a name and a line', () => {
      for (const { id } of scopePresets) {
        const { name, line } = presetText(id, kind);
        expect(name).toMatch(/^[A-Z].{3,}/);
        expect(line).toMatch(/^[A-Z].+\.$/);
      }
    });
  },
);

describe('scopeText', () => {
  it('has words for nothing that no provider has', () => {
    for (const [kind, texts] of Object.entries(scopeTexts())) {
      const known = Object.values(everyProvider)
        .filter((provider) => provider.kind === kind)
        .flatMap(({ scopes, alwaysRequestedScopes }) => [
          ...alwaysRequestedScopes,
          ...scopes.map(({ name }) => name),
        ]);
      const standard = ['openid', 'profile', 'email', 'offline_access', 'address', 'phone'];
      const others = Object.keys(texts).filter((name) => !known.includes(name) && !standard.includes(name));
      expect(others).toEqual([]);
    }
  });

  it('takes a name for what it means at this provider, and for nothing where that is not known', () => {
    expect(scopeText('api', 'gitlab')).toContain('change everything');
    expect(scopeText('api', 'openid-connect')).toBe(unknown);
    expect(scopeText('email', 'openid-connect')).toContain('email');
  });

  it('knows a name without a provider too, and none that every object has', () => {
    expect(scopeText('gist')).toContain('gists');
    expect(scopeText('constructor')).toBe(unknown);
    expect(scopeText('toString', 'google')).toBe(unknown);
  });
});

describe('presetText', () => {
  it('goes by the id where there are no words', () => {
    expect(presetText('made-up', 'oauth2')).toEqual({ name: 'made-up', line: '' });
    expect(presetText('constructor', 'google')).toEqual({ name: 'constructor', line: '' });
  });
});

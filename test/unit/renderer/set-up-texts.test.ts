import { describe, expect, it } from 'vitest';
import { clientFindings } from '../../../electron/clients/client-finding.ts';
import type { ProviderView } from '../../../electron/ipc/contract.ts';
import { gitlab } from '../../../electron/providers/catalogue/gitlab.ts';
import { clientCheckText } from '../../../renderer/messages/client-check-text.ts';
import { setUpText } from '../../../renderer/messages/set-up-text.ts';
import { viewOf } from './view-of.ts';

const kinds: ProviderView['kind'][] = [
  ...(['demo', 'google', 'github', 'github-app', 'facebook'] as const),
  ...(['microsoft', 'gitlab', 'openid-connect', 'oauth2'] as const),
];

describe('setUpText', () => {
  it.each(kinds)('leads through %s with the redirect URI once, where one is registered', (kind) => {
    const { steps, bring } = setUpText({ kind, name: 'X' });
    const values = steps.flatMap((step) => step.values ?? []);
    expect(values.filter(({ kind }) => kind === 'redirect-uri')).toHaveLength(kind === 'google' ? 0 : 1);
    expect(new Set(steps.map(({ title }) => title)).size).toBe(steps.length);
    for (const { title } of [...steps, bring]) expect(title).toMatch(/^[^a-z].*[^.!]$/);
  });

  it('names the scopes that are asked for by default, where the provider wants to know them', () => {
    const scopes = setUpText(viewOf(gitlab)).steps.flatMap(({ values = [] }) => values);
    expect(scopes.at(-1)?.text).toMatch(/^openid profile email/);
  });
});

describe('clientCheckText', () => {
  const texts = clientFindings.map((finding) => ({
    finding,
    text: clientCheckText({ finding, knowsRedirectUri: false, error: null }, { name: 'X' }, true),
  }));

  it.each(texts)('says of $finding what it means, in whole sentences', ({ text }) => {
    expect(text.title).toMatch(/^[^a-z].*[^.!]$/);
    expect(text.meaning).toMatch(/[.:]$/);
  });

  it('marks the fields that were refused, and claims success of what was seen alone', () => {
    const marked = texts.filter(({ text }) => Object.keys(text.faults).length > 0);
    expect(marked.map(({ finding }) => finding)).toEqual([
      ...['wrong-client', 'wrong-secret', 'wrong-client-or-secret', 'secret-missing'],
      ...['wrong-client-or-secret-missing', 'secret-not-wanted'],
    ]);
    const successes = texts.filter(({ text }) => text.tone === 'works').map(({ finding }) => finding);
    expect(successes).toEqual(['works', 'works-by-device']);
  });
});

import { describe, expect, it } from 'vitest';
import { facebook } from '../../../electron/providers/catalogue/facebook.ts';
import { github } from '../../../electron/providers/catalogue/github.ts';
import { githubApp } from '../../../electron/providers/catalogue/github-app.ts';
import { gitHubHost } from '../../../electron/providers/catalogue/github-host.ts';
import { gitlab } from '../../../electron/providers/catalogue/gitlab.ts';
import { google } from '../../../electron/providers/catalogue/google.ts';
import { microsoft } from '../../../electron/providers/catalogue/microsoft.ts';
import type { Provider } from '../../../electron/providers/provider.ts';
import { clientFaults, pasteFaults } from '../../../renderer/connect/client-faults.ts';
import { ownClient, viewOf } from './view-of.ts';

const guid = '0b1c2d3e-0000-4a4b-8c8d-0123456789ab';
const host = gitHubHost({ id: 'work', name: 'GitHub at work', host: 'https://github.example.com' });
const fields = (clientId: string, clientSecret = 'a-secret') => ({ clientId, clientSecret });

const genuine: [string, Provider, string][] = [
  ['Google', google, '12-ab.apps.googleusercontent.com'],
  ['GitHub', github, 'Ov23liAbCdEfGhIjKlMn'],
  ['GitHub, registered long ago', github, '0123456789abcdef0123'],
  ['a GitHub App', githubApp, 'Iv23liAbCdEf'],
  ['a GitHub of one’s own', host, 'a1b2c3d4e5f6'],
  ['Facebook', facebook, '1234567890123456'],
  ['Microsoft', microsoft, guid],
  ['GitLab', gitlab, 'a'.repeat(64)],
];

describe('clientFaults', () => {
  it.each(genuine)('accepts an id of %s, with the spaces of a careless paste', (_of, provider, clientId) => {
    expect(clientFaults(viewOf(provider), fields(` ${clientId} `))).toEqual({});
    expect(clientId).toMatch(provider.clientIdPattern);
  });

  it.each<[string, Provider, string]>([
    ['another provider’s id', google, 'Ov23liAbCdEf'],
    ['an id in two words', google, 'a b'],
    ['the App ID of a GitHub App', githubApp, '123456'],
    ['the tenant’s name', microsoft, 'contoso.onmicrosoft.com'],
    ['the app’s name', facebook, 'Holdfast'],
    ['nothing', gitlab, ' '],
  ])('refuses %s before it is sent', (_what, provider, clientId) => {
    expect(clientFaults(viewOf(provider), fields(clientId)).clientId).toMatch(/\.$/);
  });

  it('wants a secret where no way goes without one', () => {
    expect(clientFaults(viewOf(facebook), fields('1234567890123456', '')).clientSecret).toContain('Facebook');
  });

  it('wants none where a code on another device needs none, nor where one is kept', () => {
    expect(clientFaults(viewOf(github), fields('Ov23liAbCdEf', ''))).toEqual({});
    const kept = ownClient('1234567890123456');
    expect(clientFaults(viewOf(facebook, [kept]), fields(kept.clientId, ''), kept)).toEqual({});
  });

  it('refuses to add what is there already, and lets it be edited', () => {
    const there = ownClient('Ov23liAbCdEf');
    expect(clientFaults(viewOf(github, [there]), fields(there.clientId)).clientId).toContain('already');
    expect(clientFaults(viewOf(github, [there]), fields(there.clientId), there)).toEqual({});
  });

  it.each<[string, Provider, string, string, 'clientId' | 'clientSecret', RegExp]>([
    ['Google’s secret as the id', google, 'GOCSPX-abcdefghijkl', '', 'clientId', /secret/],
    ['GitHub’s secret as the id', github, 'a'.repeat(40), '', 'clientId', /secret/],
    [
      'the id as the secret',
      google,
      '1-a.apps.googleusercontent.com',
      '2-b.apps.googleusercontent.com',
      'clientSecret',
      /ID once more/,
    ],
    ['the id twice', gitlab, 'a'.repeat(64), 'a'.repeat(64), 'clientSecret', /ID once more/],
    ['the id of Microsoft’s secret', microsoft, guid, guid.replace('0', '1'), 'clientSecret', /Value/],
    ['a secret with what stood around it', google, '', 'Secret: GOCSPX-abc', 'clientSecret', /spaces/],
  ])('tells %s apart, before the form is sent', (_what, provider, clientId, secret, field, words) => {
    expect(pasteFaults(viewOf(provider), fields(clientId, secret))[field]).toMatch(words);
  });

  it('takes a key and an older GitLab secret for a secret, and says nothing of empty fields', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nMII=\n-----END PRIVATE KEY-----';
    expect(pasteFaults(viewOf(microsoft), fields(guid, key))).toEqual({});
    expect(pasteFaults(viewOf(gitlab), fields('a'.repeat(64), 'b'.repeat(64)))).toEqual({});
    expect(pasteFaults(viewOf(google), fields('', ''))).toEqual({});
  });
});

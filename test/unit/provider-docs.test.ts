import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { LifetimeFact, Provider } from '../../electron/providers/provider.ts';
import { everyProvider } from '../support/every-provider.ts';

const docs = readFileSync(path.resolve(import.meta.dirname, '../../docs/providers.md'), 'utf8');

const redirects = { 'private-use-uri': 'link', loopback: 'loopback' };
const pkce = { checked: 'checked', ignored: 'not checked', 'when-announced': 'as announced' };
const updates = { union: 'all again', incremental: 'the new ones' };
const secrets = { required: 'needed', optional: 'if it has one', none: 'none' };
const reaches = { grant: 'this connection', project: 'all of the client', none: 'nothing' };

function endWords(lifetime: LifetimeFact): string {
  if (lifetime.kind === 'unused') return `unused for ${lifetime.days} days`;
  return lifetime.kind === 'access-token' ? 'with its access token' : 'with its refresh token';
}

function rowOf(name: string, provider: Provider): string {
  const { deviceGrant, deviceScopes, lifetimes, refreshTokens } = provider;
  const device = deviceScopes ? 'some scopes' : 'yes';
  const cells = [
    name,
    provider.redirectKinds.map((kind) => redirects[kind]).join(', '),
    pkce[provider.pkce],
    deviceGrant === 'none' ? 'no' : device,
    provider.clientCredentialsGrant === 'none' ? 'no' : 'yes',
    refreshTokens.given,
    refreshTokens.rotation,
    updates[provider.scopeUpdate],
    secrets[provider.clientSecret],
    reaches[provider.revocation.reach],
    lifetimes.map(endWords).join(', ') || '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

test.each([
  ['demo', 'Local demo'],
  ['google', 'Google'],
  ['github', 'GitHub'],
  ['github-app', 'GitHub App'],
  ['microsoft', 'Microsoft'],
  ['gitlab', 'GitLab'],
  ['facebook', 'Facebook'],
  ['github-host', 'GitHub server'],
  ['gitlab-host', 'GitLab server'],
  ['openid-connect', 'OpenID Connect issuer'],
  ['oauth2', 'OAuth 2.0 server'],
])('docs/providers.md says of %s what its data say', (id, name) => {
  const provider = everyProvider[id];
  if (!provider) throw new Error(`no provider ${id}`);
  const row = docs.split('\n').find((line) => line.startsWith(`| ${name} |`));
  expect(row).toBe(rowOf(name, provider));
});

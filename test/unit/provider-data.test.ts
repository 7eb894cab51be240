import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { endedGrantCodes } from '../../electron/errors/ended-grant.ts';
import { providerIdSchema, scopeNamesSchema } from '../../electron/ipc/field-schemas.ts';
import { facebook } from '../../electron/providers/catalogue/facebook.ts';
import { isSecure } from '../../electron/providers/loopback.ts';
import type { Provider } from '../../electron/providers/provider.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { registeredRedirectUri } from '../../electron/providers/redirect-uri.ts';
import { consoleEndpoints } from '../../renderer/messages/en/console-endpoints.ts';
import { everyProvider } from '../support/every-provider.ts';
import { facebookGraphVersion } from '../support/stand-ins/index.ts';

const every = Object.values(everyProvider).map((provider) => [provider.id, provider] as const);
const builtIn = createProviderRegistry(undefined).list();

/** Everything in the data that is an address, wherever it stands. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z][a-z0-9+.-]*:\/\//.test(value) ? [value] : [];
  if (value instanceof RegExp || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}

const scopeNames = ({ scopes, alwaysRequestedScopes }: Provider) => [
  ...alwaysRequestedScopes,
  ...scopes.map(({ name }) => name),
];

describe.each(every)('%s', (_id, provider) => {
  test('has https addresses alone, but on loopback [R28]', () => {
    const addresses = addressesIn({ ...provider, scopeAliases: {} });
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !isSecure(new URL(address.replace(/\{\w+\}/g, 'x'))))).toEqual([]);
  });

  test('sends access tokens to plain origins, which its examples, identity and uses are at', () => {
    const {
      apiOrigins,
      apiEndpoints = [],
      apiExamples,
      scopes,
      identity,
      grantedScopes,
      revocation,
    } = provider;
    for (const origin of apiOrigins) expect(new URL(origin).origin).toBe(origin);
    const used = scopes.flatMap(({ usedBy = [] }) => usedBy);
    const examples = [...apiExamples, ...apiEndpoints].map(({ url }) => url);
    const asked = [
      ...(identity.kind === 'resource' ? [identity.url] : []),
      ...(grantedScopes.kind === 'permissions-resource' ? [grantedScopes.url] : []),
      ...(revocation.kind === 'permissions-resource' ? [revocation.urlTemplate] : []),
    ];
    const others = [...used, ...examples, ...asked].filter(
      (url) => !apiOrigins.includes(new URL(url).origin),
    );
    expect(others).toEqual([]);
  });

  test('suggests requests that the window has words for, with scopes that it knows', () => {
    const names = new Set(scopeNames(provider));
    for (const { what, scopes } of provider.apiEndpoints ?? []) {
      expect(consoleEndpoints).toHaveProperty(what);
      expect([what, scopes.filter((name) => !names.has(name))]).toEqual([what, []]);
    }
  });

  test('has an id that fits a redirect URI of its own [R6]', () => {
    expect(v.is(providerIdSchema, provider.id)).toBe(true);
    expect(registeredRedirectUri(provider)).toMatch(new RegExp(`/oauth/callback/${provider.id}$`));
  });

  test('names every scope once, and so that it can be asked for', () => {
    const names = scopeNames(provider);
    expect(new Set(names).size).toBe(names.length);
    expect(v.is(scopeNamesSchema, names)).toBe(true);
  });

  test('has presets of its own scopes alone', () => {
    const names = new Set(scopeNames(provider));
    const ids = provider.scopePresets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { scopes } of provider.scopePresets) {
      expect(scopes.length).toBeGreaterThan(0);
      expect(scopes.filter((name) => !names.has(name))).toEqual([]);
    }
  });

  test('asks for an ID token where it says who the person is', () => {
    const asksForIt = provider.alwaysRequestedScopes.includes('openid');
    expect(asksForIt).toBe(provider.identity.kind === 'openid-connect');
  });

  test('speaks of scopes in its other data that it has', () => {
    const names = new Set(scopeNames(provider));
    const { scopeAliases, unansweredScopes = [], includedScopes = {}, deviceScopes = [] } = provider;
    const included = Object.entries(includedScopes).flat(2);
    const spokenOf = [...Object.values(scopeAliases), ...unansweredScopes, ...included, ...deviceScopes];
    expect(spokenOf.filter((name) => !names.has(name) && name !== 'codespace')).toEqual([]);
  });

  test('can tell of an end only what ends a grant, and within sensible times', () => {
    for (const { code, consentAgeDays, idleDays } of provider.endings) {
      expect(endedGrantCodes).toContain(code);
      if (consentAgeDays) expect(consentAgeDays.from).toBeLessThan(consentAgeDays.to);
      expect(consentAgeDays ?? idleDays).toBeDefined();
    }
  });

  test('asks for S256 where it checks it, and has no other flow than the code [R9] [R13]', () => {
    const parameters = { ...provider.authorizationParameters, ...provider.reconsentParameters };
    for (const own of ['response_type', 'code_challenge', 'code_challenge_method', 'redirect_uri', 'state']) {
      expect(parameters).not.toHaveProperty(own);
    }
    if (provider.server.kind === 'metadata' && provider.pkce === 'checked' && !provider.isOwn) {
      expect(provider.server.metadata.code_challenge_methods_supported).toContain('S256');
    }
  });
});

describe('client ids', () => {
  test.each([
    ['google', '407408718192-abc_1.apps.googleusercontent.com', 'GOCSPX-of-a-secret'],
    ['github', 'Ov23liAbCdEf0123456789', 'Iv23liAbCdEf0123456789'],
    ['github', '0123456789abcdef0123', 'ghp_0123456789abcdef0123456789abcdef0123'],
    ['github-app', 'Iv23liAbCdEf0123456789', 'Ov23liAbCdEf0123456789'],
    ['github-app', 'Iv1.0123456789abcdef', '12345'],
    ['microsoft', '535FB089-9ff3-47b6-9bfb-4f1264799865', '535fb089'],
    ['gitlab', '5f1b1c9a'.repeat(8), 'gloas-0123456789'],
    ['facebook', '1202203104850601', 'EAAG0123456789'],
    ['demo', 'holdfast-desktop', 'two words'],
    ['openid-connect', 'https://client.example/id', 'two words'],
    ['github-host', '0123456789abcdef0123', 'short'],
  ])('of %s: %s and not %s', (name, right, wrong) => {
    const pattern = everyProvider[name]?.clientIdPattern;
    expect(pattern?.test(right)).toBe(true);
    expect(pattern?.test(wrong)).toBe(false);
  });
});

describe('the providers of a run', () => {
  test('have ids of their own, the demo among them only where it runs', () => {
    const ids = builtIn.map(({ id }) => id);
    expect(ids).toEqual(['google', 'github', 'github-app', 'microsoft', 'gitlab', 'facebook']);
    expect(createProviderRegistry('http://127.0.0.1:1').list()[0]?.id).toBe('demo');
  });

  test('are named in their data and nowhere else in the code: nothing is done for one of them alone', () => {
    const electron = path.resolve(import.meta.dirname, '../../electron');
    const named = new RegExp(`['"](${builtIn.map(({ id }) => id).join('|')})['"]`);
    const naming = readdirSync(electron, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/^providers[/\\]/.test(file))
      .filter((file) => named.test(readFileSync(path.join(electron, file), 'utf8')));
    // The contract's list of kinds, which the renderer has words for.
    expect(naming).toEqual([path.join('ipc', 'provider-schemas.ts')]);
  });

  test.each(['http://localhost:1', 'https://127.0.0.1:1', 'http://127.0.0.1:1/path', 'http://10.0.0.1:1'])(
    'take no local server at %s',
    (issuer) => expect(() => createProviderRegistry(issuer)).toThrow(/127\.0\.0\.1/),
  );
});

test('Facebook is asked in the version that its stand-in speaks', () => {
  expect(JSON.stringify(facebook)).toContain(`/${facebookGraphVersion}/`);
});

import { describe, expect, test } from 'vitest';
import { Policy } from '../../electron/policy/policy.ts';
import { github } from '../../electron/providers/catalogue/github.ts';
import { google } from '../../electron/providers/catalogue/google.ts';
import { localProvider } from '../../electron/providers/catalogue/local.ts';
import { microsoft } from '../../electron/providers/catalogue/microsoft.ts';
import type { Provider } from '../../electron/providers/provider.ts';

const policyOf = (rules: object) =>
  Policy.from({ found: 'text', text: JSON.stringify({ organization: 'Example Ltd', ...rules }) });
const demo = localProvider('http://127.0.0.1:9');
const ownIssuer = (issuer: string): Provider => ({
  ...demo,
  id: 'own-1',
  isOwn: true,
  server: { kind: 'discovery', issuer },
});
const ownEndpoints = (authorization: string, token: string): Provider => ({
  ...demo,
  id: 'own-2',
  isOwn: true,
  server: {
    kind: 'metadata',
    metadata: {
      issuer: new URL(authorization).origin,
      authorization_endpoint: authorization,
      token_endpoint: token,
    },
  },
});
const thrown = (act: () => void) => {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
};

test('without a policy everything is allowed', () => {
  const none = Policy.from({ found: 'nothing' });
  expect(none.state).toEqual({ state: 'none' });
  expect(none.fault).toBeNull();
  expect(none.allows(ownIssuer('https://anywhere.example'))).toBe(true);
  expect(none.forbidsScope('google', 'anything')).toBe(false);
  expect(none.fixesClients('google')).toBe(false);
  expect(thrown(() => none.requireAllowed(google, ['anything']))).toBeUndefined();
});

describe('a policy allows', () => {
  test('all built-in providers and no other, if it says nothing of them', () => {
    const policy = policyOf({});
    expect(policy.state).toEqual({ state: 'active', organization: 'Example Ltd' });
    expect([google, github, demo].map((each) => policy.allows(each))).toEqual([true, true, true]);
    expect(policy.allows(ownIssuer('https://login.example.com'))).toBe(false);
  });

  test('the built-in providers that it lists', () => {
    const policy = policyOf({ allowedProviders: ['google'] });
    expect([google, github].map((each) => policy.allows(each))).toEqual([true, false]);
    expect(thrown(() => policy.requireAllowed(github, []))).toMatchObject({
      code: 'POLICY_FORBIDS_PROVIDER',
      message: 'GitHub',
    });
  });

  test('none at all, if its list is empty', () => {
    expect(policyOf({ allowedProviders: [] }).allows(google)).toBe(false);
  });

  test.each([
    [false, false],
    [true, true],
    [['login.example.com'], true],
    [['LOGIN.example.com'], true],
    [['*.example.com'], true],
    [['https://login.example.com/team'], true],
    [['other.example', 'https://login.example.com/team/'], true],
    [['example.com'], false],
    [['*.login.example.com'], false],
    [['https://login.example.com'], false],
    [['https://login.example.com/team/more'], false],
    [[], false],
  ])('a provider of the person’s own at an issuer, by ownProviders %j: %s', (ownProviders, allowed) => {
    const policy = policyOf({ ownProviders });
    expect(policy.allows(ownIssuer('https://login.example.com/team'))).toBe(allowed);
  });

  test('no host that only ends alike', () => {
    const policy = policyOf({ ownProviders: ['*.example.com', 'login.example.org'] });
    expect(policy.allows(ownIssuer('https://evilexample.com'))).toBe(false);
    expect(policy.allows(ownIssuer('https://login.example.org.evil.example'))).toBe(false);
    expect(policy.allows(ownIssuer('https://login.example.org@evil.example'))).toBe(false);
  });

  test('endpoints by hand only where every one is at an allowed host; what they call their issuer counts for nothing', () => {
    const [here, there] = ['https://id.example.com', 'https://id.example.net'];
    const byHost = policyOf({ ownProviders: ['*.example.com'] });
    expect(byHost.allows(ownEndpoints(`${here}/authorize`, `${here}/token`))).toBe(true);
    expect(byHost.allows(ownEndpoints(`${here}/authorize`, `${there}/token`))).toBe(false);
    const byIssuer = policyOf({ ownProviders: [here] });
    expect(byIssuer.allows(ownEndpoints(`${here}/authorize`, `${here}/token`))).toBe(false);
  });

  test('own providers apart from the list of built-in ones', () => {
    const policy = policyOf({ allowedProviders: ['own-1'] });
    expect(policy.allows(ownIssuer('https://login.example.com'))).toBe(false);
  });
});

describe('a policy forbids', () => {
  const policy = policyOf({
    forbiddenScopes: {
      google: ['https://mail.google.com/', 'https://www.googleapis.com/auth/gmail.*', 'email'],
      github: ['repo', 'admin:*'],
      '*': ['offline_access'],
    },
  });

  test.each([
    ['google', 'https://mail.google.com/', true],
    ['google', 'https://mail.google.com/feed', false],
    ['google', 'https://www.googleapis.com/auth/gmail.readonly', true],
    ['google', 'https://www.googleapis.com/auth/gmail', false],
    ['google', 'openid', false],
    ['google', 'repo', false],
    ['github', 'repo', true],
    ['github', 'Repo', true],
    ['github', 'repo:status', false],
    ['github', 'admin:org', true],
    ['github', 'offline_access', true],
    ['own-1', 'OFFLINE_ACCESS', true],
    ['own-1', 'repo', false],
    ['constructor', 'repo', false],
  ])('at %s the scope %s: %s', (providerId, scope, forbidden) => {
    expect(policy.forbidsScope(providerId, scope)).toBe(forbidden);
  });

  test('a request that has one such scope among others, and names it', () => {
    expect(thrown(() => policy.requireAllowed(github, ['read:user', 'gist', 'admin:org']))).toMatchObject({
      code: 'POLICY_FORBIDS_SCOPE',
      message: 'admin:org',
    });
    expect(thrown(() => policy.requireAllowed(github, ['read:user', 'gist', 'toString']))).toBeUndefined();
  });

  test.each([
    ['another name of the provider’s for it', google, 'https://www.googleapis.com/auth/userinfo.email'],
    ['commas, which some servers take for blanks', github, 'gist,repo'],
  ])('a scope hidden behind %s', (_what, provider, scope) => {
    expect(thrown(() => policy.requireAllowed(provider, [scope]))).toMatchObject({
      code: 'POLICY_FORBIDS_SCOPE',
    });
  });

  test('everything of a provider, by a star alone', () => {
    const all = policyOf({ forbiddenScopes: { google: ['*'] } });
    expect(thrown(() => all.requireAllowed(google, ['openid']))).toMatchObject({
      code: 'POLICY_FORBIDS_SCOPE',
    });
  });
});

test('a policy fixes the clients of the providers that it gives some for', () => {
  const policy = policyOf({ clients: [{ providerId: 'google', clientId: 'a' }] });
  expect(policy.fixesClients('google')).toBe(true);
  expect(policy.fixesClients('github')).toBe(false);
  expect(policy.fixedClients('google')).toEqual([{ providerId: 'google', clientId: 'a', label: '' }]);
  expect(thrown(() => policy.requireOwnClients(google))).toMatchObject({ code: 'POLICY_FIXES_CLIENT' });
  expect(thrown(() => policy.requireOwnClients(github))).toBeUndefined();
});

describe('a policy that is not valid', () => {
  test.each([
    ['no JSON', '{"organization":', 'it is not JSON'],
    ['a list', '[]', /./],
    ['no organisation', '{}', /^organization: /],
    ['a misspelt rule', '{"organization":"A","forbidenScopes":{}}', /^forbidenScopes: /],
    ['a rule of another shape', '{"organization":"A","allowedProviders":"google"}', /^allowedProviders: /],
    ['an id in capitals', '{"organization":"A","allowedProviders":["Google"]}', /no provider’s id/],
    ['a host with a path', '{"organization":"A","ownProviders":["example.com/x"]}', /^ownProviders/],
    ['an issuer without TLS', '{"organization":"A","ownProviders":["http://example.com"]}', /^ownProviders/],
    ['a star in the middle', '{"organization":"A","ownProviders":["id.*.example.com"]}', /^ownProviders/],
    ['scopes for no provider', '{"organization":"A","forbiddenScopes":{"Google":["a"]}}', /^forbiddenScopes/],
    ['two scopes as one', '{"organization":"A","forbiddenScopes":{"google":["a b"]}}', /^forbiddenScopes/],
    [
      'a private key',
      '{"organization":"A","clients":[{"providerId":"google","clientId":"a","clientSecret":"{\\"kty\\":1}"}]}',
      /^clients\.0\.clientSecret: is a private key/,
    ],
  ])('allows nothing, and says what is wrong: %s', (_what, text, reason) => {
    const policy = Policy.from({ found: 'text', text });
    expect(policy.state).toEqual({ state: 'invalid', organization: '' });
    expect(policy.fault).toMatchObject({ code: 'POLICY_INVALID' });
    expect(policy.fault?.message).toMatch(reason);
    expect(policy.allows(google)).toBe(false);
    expect(policy.forbidsScope('google', 'openid')).toBe(true);
    expect(policy.fixesClients('google')).toBe(true);
    expect(thrown(() => policy.requireAllowed(google, []))).toMatchObject({ code: 'POLICY_INVALID' });
    expect(thrown(() => policy.requireOwnClients(google))).toMatchObject({ code: 'POLICY_INVALID' });
  });

  test('is also one that was refused before it was read', () => {
    const policy = Policy.from({ found: 'refused', reason: 'EACCES' });
    expect(policy.fault).toMatchObject({ code: 'POLICY_INVALID', message: 'EACCES' });
    expect(policy.allows(google)).toBe(false);
  });
});

test.each([
  'Mail.Read',
  'mail.read',
  'https://graph.microsoft.com/Mail.Read',
  'HTTPS://graph.microsoft.com/mail.read',
  '00000003-0000-0000-c000-000000000000/Mail.Read',
])('a forbidden scope stays forbidden when it is spelled %s', (scope) => {
  const policy = policyOf({ forbiddenScopes: { microsoft: ['Mail.Read'] } });
  expect(() => policy.requireAllowed(microsoft, [scope])).toThrowError(
    expect.objectContaining({ code: 'POLICY_FORBIDS_SCOPE' }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grantedScopes } from '../../electron/authorization/granted-scopes.ts';
import { createProtocolFetch } from '../../electron/providers/protocol-fetch.ts';
import type { Provider } from '../../electron/providers/provider.ts';
import { holdFor, manyCasesTimeoutMs } from './many-cases.ts';

const alias = 'https://www.googleapis.com/auth/userinfo.email';
const provider = {
  scopeAliases: { [alias]: 'email' },
  unansweredScopes: ['offline_access'],
} as unknown as Provider;

/** RFC 6749 3.3, without the comma, which some servers put between scopes. */
const scopeToken = fc.oneof(
  fc.constantFrom('openid', 'email', alias, 'repo', 'read:user', 'offline_access', 'api:write'),
  fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'),
  fc.stringMatching(/^[\x21\x23-\x2b\x2d-\x5b\x5d-\x7e]{1,12}$/),
);
const separator = fc.constantFrom(' ', ',', ', ', '  ', ',,', '\t', '\n', ' , ');
const answer = fc.record({
  requested: fc.array(scopeToken, { maxLength: 6 }),
  answered: fc.array(fc.tuple(scopeToken, separator), { maxLength: 8 }),
  before: fc.constantFrom('', ' ', ',', '\n'),
});

/** The `scope` of a token endpoint response after it came over the wire. */
async function overTheWire(scope: unknown): Promise<unknown> {
  const body = JSON.stringify({ access_token: 'a', token_type: 'bearer', scope });
  const headers = { 'content-type': 'application/json' };
  const fetch = createProtocolFetch(async () => new Response(body, { headers }));
  const response = await fetch('https://issuer.example/token', { method: 'POST' });
  return ((await response.json()) as { scope: unknown }).scope;
}

test(
  'every scope that was answered is granted, and no other, whatever stands between them [R27]',
  {
    timeout: manyCasesTimeoutMs,
  },
  () =>
    holdFor(
      'scope reader, answered scopes',
      fc.asyncProperty(answer, async ({ requested, answered, before }) => {
        const scope = before + answered.map(([name, between]) => name + between).join('');
        const granted = grantedScopes(provider, requested, (await overTheWire(scope)) as string);
        const names = new Set(answered.map(([name]) => (name === alias ? 'email' : name)));
        // Never repeated by this provider, and granted with the rest.
        if (requested.includes('offline_access')) names.add('offline_access');
        expect(granted).toEqual([...names]);
      }),
    ),
);

test('any text is read to scopes that are asked for again as they are', { timeout: manyCasesTimeoutMs }, () =>
  holdFor(
    'scope reader, any text',
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (scope) => {
      const granted = grantedScopes(provider, [], scope);
      if (granted.some((name) => typeof name !== 'string' || name === '' || /[\s,]/.test(name))) {
        throw new Error(`not a scope: ${JSON.stringify(granted)}`);
      }
      expect(grantedScopes(provider, [], granted.join(' '))).toEqual(granted);
      expect(grantedScopes(provider, [], granted.join(','))).toEqual(granted);
    }),
  ),
);

test('an answer without scopes grants what was asked for', { timeout: manyCasesTimeoutMs }, () =>
  holdFor(
    'scope reader, no scope',
    fc.property(fc.array(scopeToken, { maxLength: 6 }), (requested) => {
      expect(grantedScopes(provider, requested, undefined)).toEqual(requested);
    }),
  ),
);

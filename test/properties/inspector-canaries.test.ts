import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellAuthorizationRequest, tellRedirect } from '../../electron/inspector/current-exchange.ts';
import { exchangeAsJson } from '../../electron/inspector/exchange-export.ts';
import { Inspector } from '../../electron/inspector/inspector.ts';

const about = {
  kind: 'connect',
  accountId: null,
  accountName: '',
  providerId: 'demo',
  providerName: 'Demo',
} as const;
/** As servers make them; short and simple ones, as people do, stand only where a secret belongs. */
const canaries = fc
  .uint8Array({ minLength: 24, maxLength: 64 })
  .map((bytes) => `s3${Buffer.from(bytes).toString('base64url')}`);
const simple = fc.stringMatching(/^hunter2-[a-z ]{0,20}$/);
const harmless = [
  ...['scope', 'error', 'error_description', 'error_uri', 'iss', 'token_type', 'expires_in', 'redirect_uri'],
  ...['login_hint', 'name', 'email', 'sub', 'id', 'issuer', 'jwks_uri', 'token_endpoint', 'verification_uri'],
  ...['scopes_supported', 'claims_supported', 'trace_id', 'aud', 'email_verified', 'interval', 'message'],
];
const secretNames = [
  'access_token',
  'refresh_token',
  'id_token',
  'device_code',
  'user_code',
  'code',
  'state',
];
const unknownNames = ['x', 'my_field', '__proto__', 'constructor', 'kept', 'X-Y', 'a.b'];
const wrap = fc.constantFrom(
  (secret: string): unknown => secret,
  (secret: string): unknown => `It is ${secret}, said the server.`,
  (secret: string): unknown => [secret, 'and more'],
  (secret: string): unknown => ({ [secret]: secret, scope: secret }),
  (secret: string): unknown => `https://example.test/${secret}?at=${secret}#${secret}`,
  (secret: string): unknown => `https://${secret}.example.test/`,
  (secret: string): unknown => encodeURIComponent(secret),
);

interface Sent {
  names: string[];
  headers: Record<string, string>;
  body: string;
}

async function recorded(
  sent: Sent,
  answer: Record<string, unknown>,
  headers: Record<string, string>,
  secret: string,
) {
  const inspector = new Inspector(
    () => 0,
    () => true,
  );
  const response = () => new Response(JSON.stringify(answer), { status: 400, headers });
  const fetch = inspector.watchFetch(async () => response());
  const url = new URL(`https://server.test/path/${encodeURIComponent(secret)}`);
  for (const name of sent.names) url.searchParams.append(name, secret);
  const work = async () => {
    tellAuthorizationRequest(url);
    tellRedirect(url);
    await (await fetch(url.href, { method: 'POST', headers: sent.headers, body: sent.body })).text();
    await (await fetch(url.href, { method: 'GET', headers: sent.headers })).text();
    throw new Error(secret);
  };
  await inspector.watch(about, work).catch(() => undefined);
  await new Promise((resolve) => setImmediate(resolve));
  const [summary] = inspector.list(null);
  const exchange = inspector.find(summary?.id ?? '');
  if (!exchange) throw new Error('nothing was recorded');
  expect(exchange.steps.length).toBeGreaterThanOrEqual(4);
  return {
    exchange,
    texts: [
      JSON.stringify(exchange),
      exchangeAsJson(exchange, '1', true),
      exchangeAsJson(exchange, '1', false),
    ],
  };
}

const jwt = (claims: unknown) =>
  ['{"alg":"RS256"}', JSON.stringify(claims), 'signed']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

test('a secret in any place of any message is in nothing that is kept, shown or taken along', async () => {
  const name = fc.constantFrom(...harmless, ...secretNames, ...unknownNames);
  await fc.assert(
    fc.asyncProperty(
      canaries,
      fc.array(name, { maxLength: 6 }),
      wrap,
      name,
      async (secret, names, wrapped, other) => {
        const all = [...names, secret];
        const answer = Object.fromEntries(all.map((each) => [each, wrapped(secret)]));
        const sent = {
          names: all,
          headers: {
            authorization: `Bearer ${secret}`,
            dpop: jwt({ [other]: wrapped(secret), jti: secret, htu: wrapped(secret) }),
            'content-type': 'application/x-www-form-urlencoded',
          },
          body: new URLSearchParams(all.map((each) => [each, String(wrapped(secret))])).toString(),
        };
        const headers = {
          'dpop-nonce': secret,
          'www-authenticate': `Bearer error="${secret}", scope="${secret}"`,
        };
        const { texts } = await recorded(sent, { ...answer, id_token: jwt(answer) }, headers, secret);
        for (const text of texts) expect(text).not.toContain(secret);
      },
    ),
    { numRuns: 400 },
  );
});

test('a secret of any look that stands where secrets stand is found again wherever else it is repeated', async () => {
  await fc.assert(
    fc.asyncProperty(
      simple,
      fc.constantFrom(...secretNames),
      fc.constantFrom(...harmless),
      async (secret, where, echo) => {
        const sent = { names: ['x'], headers: {}, body: new URLSearchParams({ [where]: secret }).toString() };
        const basic = Buffer.from(`client:${encodeURIComponent(secret)}`).toString('base64');
        const headers = {
          'content-type': 'application/x-www-form-urlencoded',
          authorization: `Basic ${basic}`,
        };
        const answer = { [echo]: secret, error_description: `Not ${secret} again` };
        const { texts } = await recorded({ ...sent, headers }, answer, {}, secret);
        for (const text of texts) expect(text).not.toContain(secret);
      },
    ),
    { numRuns: 300 },
  );
});

test('a secret that nobody knows to be one, where only harmless values belong, is masked by its look', async () => {
  const places = fc.array(fc.constantFrom(...harmless), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(canaries, places, wrap, async (secret, names, wrapped) => {
      const answer = Object.fromEntries(names.map((each) => [each, wrapped(secret)]));
      const headers = { 'www-authenticate': `Bearer error="${secret}", scope="${secret}"`, location: secret };
      const type = { 'content-type': 'application/x-www-form-urlencoded' };
      const body = new URLSearchParams(names.map((each) => [each, String(wrapped(secret))])).toString();
      const { texts } = await recorded({ names, headers: type, body }, answer, headers, secret);
      for (const text of texts) expect(text).not.toContain(secret);
    }),
    { numRuns: 300 },
  );
});

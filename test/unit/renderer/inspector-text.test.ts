import { describe, expect, it } from 'vitest';
import { messageParts } from '../../../electron/inspector/exchange.ts';
import { Inspector } from '../../../electron/inspector/inspector.ts';
import { parameterSpecs } from '../../../renderer/inspector/parameter-specs.ts';
import { firstSeenIn } from '../../../renderer/inspector/same-values.ts';
import { parameterText } from '../../../renderer/messages/inspector-parameter-text.ts';
import { durationText, exchangeAsText, momentOf } from '../../../renderer/messages/inspector-text.ts';

const sent = {
  authorization:
    'response_type client_id redirect_uri scope state code_challenge code_challenge_method nonce prompt login_hint dpop_jkt request_uri iss error error_description error_uri code',
  token:
    'grant_type code code_verifier refresh_token client_secret client_assertion client_assertion_type access_token token_type expires_in id_token scope',
  device: 'device_code user_code verification_uri verification_uri_complete interval expires_in',
  revocation: 'token token_type_hint',
};
const inTokens = {
  'proof-header': 'alg typ jwk.kty jwk.crv jwk.x jwk.y',
  'proof-claims': 'jti htm htu iat ath nonce',
  'assertion-claims': 'iss sub aud exp iat jti',
  'id-token-claims': 'iss sub aud azp exp iat auth_time nonce acr amr at_hash c_hash',
} as const;

describe('the meaning of a parameter', () => {
  it.each(Object.entries(sent))(
    'is told with its standard for all of a %s request and its answer',
    (_of, names) => {
      for (const name of names.split(' ')) {
        const text = parameterText('request-body', name);
        expect(text?.meaning, name).toMatch(/^[A-Z].*\.$/);
        expect(text?.spec, name).toMatch(/^(RFC \d{4}|OpenID Connect)/);
      }
    },
  );

  it.each(Object.entries(inTokens))('is told for all of %s', (part, names) => {
    for (const name of names.split(' ')) {
      const text = parameterText(part as keyof typeof inTokens, name);
      expect(text?.spec, `${part} ${name}`).toMatch(/^(RFC \d{4}|OpenID Connect)/);
    }
  });

  it('goes by where it stood', () => {
    expect(parameterText('callback', 'iss')?.spec).toBe('RFC 9207 2');
    expect(parameterText('id-token-claims', 'iss')?.spec).toBe('RFC 7519 4.1.1');
    expect(parameterText('assertion-claims', 'iss')?.spec).toBe('RFC 7523 3');
    expect(parameterText('request-body', 'code_verifier')).toEqual({
      meaning: 'Proves that whoever began this is who finishes it.',
      spec: 'RFC 7636 4.5',
    });
  });

  it('is not made up for what no standard has', () => {
    for (const name of ['my_field', 'constructor', '__proto__', 'toString']) {
      for (const part of messageParts) expect(parameterText(part, name)).toBeUndefined();
    }
  });

  it('of every name that has a standard is there', () => {
    for (const name of Object.keys(parameterSpecs)) {
      const part = name.startsWith('token.')
        ? 'id-token-claims'
        : name.startsWith('assertion.')
          ? 'assertion-claims'
          : 'answer-body';
      if (name === 'key' || name.startsWith('any')) continue;
      expect(parameterText(part, name.replace(/^(token|assertion)\./, '')), name).toBeDefined();
    }
  });
});

it('says lengths and moments as people read them', () => {
  expect([durationText(34), durationText(1249), durationText(61_000)]).toEqual(['34 ms', '1.2 s', '61 s']);
  expect(momentOf('exp', '1795286214')).toMatch(/2026/);
  expect(momentOf('expires_in', '1795286214')).toBe('');
});

it('copies an exchange without secrets and without the person, and knows where a value came back', async () => {
  const inspector = new Inspector(
    () => 0,
    () => true,
  );
  const answer = {
    access_token: 'a-secret-token-1',
    id_token: '',
    email: 'ada@example.test',
    error: 'invalid_grant',
  };
  const fetch = inspector.watchFetch(async () => new Response(JSON.stringify(answer), { status: 400 }));
  const about = {
    kind: 'refresh',
    accountId: null,
    accountName: 'Ada',
    providerId: 'demo',
    providerName: 'Demo',
  } as const;
  const body = 'grant_type=refresh_token&refresh_token=a-secret-token-1';
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  await inspector
    .watch(about, async () => {
      await fetch('https://demo.test/token', { method: 'POST', body, headers });
      throw new Error('refused');
    })
    .catch(() => undefined);
  await expect.poll(() => inspector.list(null)[0]?.endedAtMs).toBe(0);
  await new Promise((resolve) => setImmediate(resolve));
  const exchange = inspector.find(inspector.list(null)[0]?.id ?? '');
  if (!exchange) throw new Error('nothing was noted');
  const text = exchangeAsText(exchange, '1.2.3');
  expect(text).toContain('Step 1: Holdfast renewed the access');
  expect(text).toContain('POST https://demo.test/token');
  expect(text).toContain('It failed here');
  expect(text).toContain('grant_type: refresh_token');
  expect(text).not.toMatch(/a-secret-token|ada@|Ada/);
  expect(firstSeenIn(exchange).get('refresh_token 1')).toBe(1);
});

import fc from 'fast-check';

/** An answer of a token endpoint, honest, broken or hostile, before it is sent. */
export interface TokenAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Sent with every request; an answer may repeat it, and nobody else may see it. */
export const sentRefreshToken = 'the-refresh-token-that-was-sent';

const anyJson = fc.oneof(
  fc.constantFrom(null, true, false, '', 0, -1, [], {}, [5], '5', 'null', '__proto__'),
  fc.jsonValue({ maxDepth: 1 }),
);
const seconds = fc.oneof(
  fc.nat({ max: 100_000 }),
  fc.constantFrom(-1, -3600, 0.5, 1e15, 1e308, Number.MAX_SAFE_INTEGER, -1e308),
  fc.constantFrom('3600', '-1', '1e400', '0x10', 'Infinity', 'soon', ' 60 ', '60s'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  anyJson,
);
const text = fc.oneof(fc.string({ minLength: 1, maxLength: 20 }), anyJson);
const tokenType = fc.oneof(
  fc.constantFrom('Bearer', 'bearer', 'BEARER', 'DPoP', 'mac', 'N_A', 'constructor'),
  anyJson,
);
const errorName = fc.oneof(
  fc.constantFrom('invalid_grant', 'invalid_client', 'slow_down', 'server_error', 'constructor', '__proto__'),
  anyJson,
);
const description = fc.oneof(
  fc.constant(`Invalid refresh token: ${sentRefreshToken}`),
  fc.constant(`Invalid refresh token: ${encodeURIComponent(sentRefreshToken)}.`),
  text,
);

const members = fc.record(
  {
    access_token: fc.oneof(
      { weight: 6, arbitrary: fc.string({ minLength: 1, maxLength: 20 }) },
      { weight: 1, arbitrary: anyJson },
    ),
    token_type: fc.oneof(
      { weight: 6, arbitrary: fc.constant('Bearer') },
      { weight: 2, arbitrary: tokenType },
    ),
    expires_in: seconds,
    refresh_token: text,
    refresh_token_expires_in: seconds,
    scope: text,
    id_token: text,
    error: errorName,
    error_description: description,
  },
  { requiredKeys: ['access_token', 'token_type'] },
);
const success = members.map(({ error: _error, error_description: _description, ...rest }) => rest);
const failure = members.map(({ access_token: _token, ...rest }) => rest);

const body = fc.oneof(
  { weight: 6, arbitrary: success.map((each) => JSON.stringify(each)) },
  { weight: 2, arbitrary: failure.map((each) => JSON.stringify(each)) },
  { weight: 1, arbitrary: members.map((each) => JSON.stringify(each)) },
  { weight: 1, arbitrary: success.map((each) => JSON.stringify(each).slice(0, -1)) },
  { weight: 1, arbitrary: anyJson.map((each) => JSON.stringify(each)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '<!doctype html><title>Welcome</title>',
      'access_token=a&token_type=bearer',
    ),
  },
);

export const tokenAnswer: fc.Arbitrary<TokenAnswer> = fc.record({
  status: fc.oneof(
    { weight: 5, arbitrary: fc.constant(200) },
    { weight: 2, arbitrary: fc.constantFrom(400, 401, 403, 404, 408, 429, 500, 503) },
    { weight: 1, arbitrary: fc.constantFrom(201, 202, 203, 206, 300, 302, 307, 418, 451, 599) },
  ),
  headers: fc.record(
    {
      'content-type': fc.oneof(
        { weight: 5, arbitrary: fc.constant('application/json') },
        {
          weight: 1,
          arbitrary: fc.constantFrom('application/json; charset=utf-8', 'text/html', 'text/plain', 'x'),
        },
      ),
      'retry-after': fc.constantFrom(
        '7',
        '-7',
        '1e9',
        'soon',
        'NaN',
        'Infinity',
        'Wed, 21 Oct 2099 07:28:00 GMT',
      ),
      'www-authenticate': fc.constantFrom(
        'Bearer error="invalid_grant"',
        'DPoP error="use_dpop_nonce"',
        'x',
        '"',
      ),
    },
    { requiredKeys: ['content-type'] },
  ),
  body,
});

/** What an answer has under a name; undefined when it is no JSON object. */
export function memberOf(answer: TokenAnswer, name: string): unknown {
  try {
    return (JSON.parse(answer.body) as Record<string, unknown> | null)?.[name];
  } catch {
    return undefined;
  }
}

import { expect, test } from 'vitest';
import { createProtocolFetch } from '../../electron/providers/protocol-fetch.ts';

async function read(members: Record<string, unknown>): Promise<Record<string, unknown>> {
  const fetch = createProtocolFetch(async () => Response.json({ access_token: 'a', ...members }));
  const response = await fetch('https://issuer.example/token', { method: 'POST' });
  return (await response.json()) as Record<string, unknown>;
}

// Found by the properties beside this file: `parseFloat` throws on an object whose `toString` is null, and what follows a
// refresh must not be lost for a lifetime that nobody can read.
const noLifetimes: unknown[] = [null, true, '', 'soon', '1e400', -1, '-1', [], {}, { toString: null }];

test.each(noLifetimes.map((each) => [each]))(
  'an expires_in of %j says nothing, as if it were left out (RFC 6749 5.1)',
  async (lifetime) => {
    expect(await read({ expires_in: lifetime, scope: 'a' })).toEqual({ access_token: 'a', scope: 'a' });
  },
);

test.each([0, 3600, 0.5, '3600', ' 60'])('an expires_in of %j is left as it is', async (lifetime) => {
  expect(await read({ expires_in: lifetime })).toEqual({ access_token: 'a', expires_in: lifetime });
});

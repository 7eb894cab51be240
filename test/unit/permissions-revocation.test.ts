import { expect, test } from 'vitest';
import { facebook } from '../../electron/providers/catalogue/facebook.ts';
import { deletePermissions } from '../../electron/tokens/permissions-revocation.ts';

const url = 'https://graph.facebook.com/v26.0/{subject}/permissions';
const answered = (status: number, body: string) =>
  deletePermissions(facebook, url, '10/1', 'token', async () => new Response(body, { status }));

test.each(['{"success":true}', 'true', '', 'null'])('an answer of %j is a revocation', async (body) => {
  expect(await answered(200, body)).toEqual({ what: 'grant', outcome: 'revoked' });
});

test.each([
  [200, '{"success":false}', 'SERVER_REFUSED'],
  [400, '{"error":{"code":100}}', 'SERVER_REFUSED'],
  [400, '{"error":null}', 'SERVER_REFUSED'],
  [503, '<html>', 'SERVER_FAILED'],
])('status %i with %j is none: the permissions may live', async (status, body, code) => {
  await expect(answered(status, body)).rejects.toMatchObject({ code });
});

test('a token that is over has nothing left to revoke', async () => {
  const body = '{"error":{"code":190,"error_subcode":458}}';
  expect(await answered(400, body)).toEqual({ what: 'grant', outcome: 'already-invalid' });
});

test('the token stands in the header and not in the address, and a subject stays one part of it', async () => {
  let asked: { input: string; headers: Headers } | undefined;
  await deletePermissions(facebook, url, '10/1', 'token', async (input, init) => {
    asked = { input, headers: new Headers(init?.headers) };
    return new Response('{"success":true}');
  });
  expect(asked?.input).toBe('https://graph.facebook.com/v26.0/10%2F1/permissions');
  expect(asked?.headers.get('authorization')).toBe('Bearer token');
});

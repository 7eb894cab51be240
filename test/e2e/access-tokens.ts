import type { LocalAuthorizationServer } from '../support/local-authorization-server/index.ts';

/** What somebody who has learnt an access token could do with it. */
export async function statusWith({ issuer }: LocalAuthorizationServer, accessToken: string): Promise<number> {
  return (await fetch(`${issuer}/api/me`, { headers: { authorization: `Bearer ${accessToken}` } })).status;
}

export function newestAccessToken({ tokensIssued }: LocalAuthorizationServer): string {
  const newest = tokensIssued.findLast(({ kind }) => kind === 'access_token');
  if (!newest) throw new Error('no access token was issued');
  return newest.value;
}

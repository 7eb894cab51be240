import { createHash, randomUUID } from 'node:crypto';
import { createProviderRegistry } from '../../../electron/providers/provider-registry.ts';
import { startApp } from '../../support/app/app-without-electron.ts';
import { connect, personAtBrowser } from '../../support/app/person.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../../support/local-authorization-server/index.ts';
import type { DueAccount } from './storm-program.ts';

/** The local authorization server with so many grants of one person, and the accounts that go with them. */
export async function serverWithGrants(
  count: number,
): Promise<{ server: LocalAuthorizationServer; due: DueAccount[] }> {
  const first = await startLocalAuthorizationServer();
  const app = startApp({
    providers: createProviderRegistry(first.issuer),
    browser: personAtBrowser({ as: 'ada' }).browser,
  });
  await app.posture.check();
  const account = app.accounts.get(await connect(app));
  await app.close();
  const { entries, signingKeys } = first.state();
  const ofKind = (kind: string) => entries.find(([key]) => key.startsWith(`${kind}:`))?.[1];
  const [grant, token] = [ofKind('Grant'), ofKind('RefreshToken')];
  if (!grant || !token) throw new Error('the server gave no refresh token');
  const due: DueAccount[] = [];
  for (let turn = 0; turn < count; turn++) {
    const grantId = randomUUID();
    const refreshToken = createHash('sha256').update(grantId).digest('base64url');
    entries.push([`Grant:${grantId}`, { ...grant, jti: grantId }]);
    entries.push([`RefreshToken:${refreshToken}`, { ...token, jti: refreshToken, grantId }]);
    due.push({ account: { ...account, id: randomUUID() }, refreshToken });
  }
  await first.close();
  const port = Number(new URL(first.issuer).port);
  return { server: await startLocalAuthorizationServer({ port, state: { signingKeys, entries } }), due };
}

/** The refresh tokens that the server takes now, as hashes. */
export function livingTokens(server: LocalAuthorizationServer): Set<string> {
  const living = server
    .state()
    .entries.filter(([key, { consumed }]) => key.startsWith('RefreshToken:') && !consumed)
    .map(([key]) => key.slice('RefreshToken:'.length));
  return new Set(living.map((token) => createHash('sha256').update(token).digest('hex')));
}

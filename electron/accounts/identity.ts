import * as client from 'openid-client';
import type { CodeGrantResponse } from '../authorization/code-grant.ts';
import { AppError } from '../errors/app-error.ts';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import { type Fetch, readBody } from '../providers/protocol-fetch.ts';
import type { Provider } from '../providers/provider.ts';
import { requestResource } from '../providers/resource-request.ts';
import type { Identity } from './account.ts';

const largestIdentityBytes = 256 * 1024;

/**
 * Reads who connected: from the ID token and UserInfo (whose `sub` must be the same: OIDC 5.3.2), or from the
 * provider's own resource.
 *
 * @throws AppError ACCOUNT_IDENTITY_UNREADABLE, ID_TOKEN_INVALID, SERVER_*, TRANSPORT_*
 */
export async function readIdentity(
  provider: Provider,
  configuration: client.Configuration,
  response: CodeGrantResponse,
  fetch: Fetch,
): Promise<Identity> {
  const { issuer } = configuration.serverMetadata();
  if (provider.identity.kind === 'resource') {
    const found = await readResource(provider.identity.url, response.access_token, fetch);
    const { subject, displayName, userName, email } = provider.identity;
    return identityFrom(issuer, found[subject], found[displayName], found[userName], found[email]);
  }
  const claims = response.claims();
  if (!claims) throw new AppError('ID_TOKEN_INVALID', 'the answer has no ID token');
  const userInfo = await readUserInfo(configuration, response.access_token, claims.sub);
  const all: Record<string, unknown> = { ...claims, ...userInfo };
  return identityFrom(issuer, claims.sub, all.name, all.preferred_username, all.email);
}

async function readUserInfo(configuration: client.Configuration, accessToken: string, subject: string) {
  if (!configuration.serverMetadata().userinfo_endpoint) return {};
  try {
    return await client.fetchUserInfo(configuration, accessToken, subject);
  } catch (error) {
    throw fromOpenidClient(error, 'userinfo');
  }
}

async function readResource(
  url: string,
  accessToken: string,
  fetch: Fetch,
): Promise<Record<string, unknown>> {
  const headers = { Accept: 'application/json', Authorization: `Bearer ${accessToken}` };
  const response = await requestResource(fetch, url, { headers });
  const body = new TextDecoder().decode(await readBody(response, largestIdentityBytes));
  if (!response.ok) throw new AppError('ACCOUNT_IDENTITY_UNREADABLE', `HTTP ${response.status}`);
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch (cause) {
    throw new AppError('ACCOUNT_IDENTITY_UNREADABLE', 'not JSON', { cause });
  }
}

function identityFrom(
  issuer: string,
  subject: unknown,
  name: unknown,
  userName: unknown,
  email: unknown,
): Identity {
  if (typeof subject !== 'string' && typeof subject !== 'number') {
    throw new AppError('ACCOUNT_IDENTITY_UNREADABLE', 'no subject');
  }
  const first = [name, userName, email, String(subject)].find((each) => textOf(each) !== '');
  return {
    issuer,
    subject: String(subject),
    displayName: textOf(first),
    userName: textOf(userName),
    email: textOf(email),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

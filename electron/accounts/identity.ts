import { randomUUID } from 'node:crypto';
import * as client from 'openid-client';
import type { CodeGrantResponse } from '../authorization/code-grant.ts';
import { mayAskForPicture } from '../avatars/picture-address.ts';
import { AppError } from '../errors/app-error.ts';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import { isIssuerOf } from '../providers/issuer.ts';
import type { Provider } from '../providers/provider.ts';
import type { DpopKeys } from '../tokens/dpop-keys.ts';
import { checkAccessTokenHash } from './access-token-hash.ts';
import type { Identity } from './account.ts';
import type { ReadResource } from './person-resource.ts';

const longestPictureUrl = 2048;

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
  dpop: { keys: DpopKeys; key: string | null },
  readResource: ReadResource,
): Promise<Identity> {
  const { issuer } = configuration.serverMetadata();
  if (provider.identity.kind === 'unnamed') {
    return identityFrom(issuer, randomUUID(), provider.name, '', '', '');
  }
  if (provider.identity.kind === 'resource') {
    const found = await readResource(provider.identity.url);
    const { subject, displayName, userName, email, picture } = provider.identity;
    const at = (path: string) => memberAt(found, path);
    return identityFrom(issuer, at(subject), at(displayName), at(userName), at(email), at(picture));
  }
  const claims = response.claims();
  if (!claims) throw new AppError('ID_TOKEN_INVALID', 'the answer has no ID token');
  checkAccessTokenHash(response.id_token ?? '', claims.at_hash, response.access_token);
  if (!isIssuerOf(provider, claims.iss)) {
    throw new AppError('ID_TOKEN_INVALID', 'its issuer is none of the provider');
  }
  const userInfo = await readUserInfo(configuration, response, claims.sub, dpop);
  const all: Record<string, unknown> = { ...claims, ...userInfo };
  // The issuer that signed: a server for many tenants names the tenant's own.
  return identityFrom(claims.iss, claims.sub, all.name, all.preferred_username, all.email, all.picture);
}

async function readUserInfo(
  configuration: client.Configuration,
  { access_token: accessToken, token_type: tokenType }: CodeGrantResponse,
  subject: string,
  { keys, key }: { keys: DpopKeys; key: string | null },
) {
  if (!configuration.serverMetadata().userinfo_endpoint) return {};
  try {
    const dpop = await keys.optionsFor(configuration, tokenType === 'dpop' ? key : null);
    return await client.fetchUserInfo(configuration, accessToken, subject, dpop);
  } catch (error) {
    throw fromOpenidClient(error, 'userinfo');
  }
}

/** `data.id` is the member `id` of the member `data`. */
function memberAt(found: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    const isObject = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
    return isObject ? (value as Record<string, unknown>)[name] : undefined;
  }, found);
}

function identityFrom(
  issuer: string,
  subject: unknown,
  name: unknown,
  userName: unknown,
  email: unknown,
  picture: unknown,
): Identity {
  const isUsable = typeof subject === 'string' ? subject !== '' : Number.isSafeInteger(subject);
  if (!isUsable) throw new AppError('ACCOUNT_IDENTITY_UNREADABLE', 'no subject');
  const first = [name, userName, email, String(subject)].find((each) => textOf(each) !== '');
  return {
    issuer,
    subject: String(subject),
    displayName: textOf(first),
    userName: textOf(userName),
    email: textOf(email),
    pictureUrl: pictureUrlOf(picture, issuer),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

/** What nobody may ask for is not kept. */
function pictureUrlOf(value: unknown, issuer: string): string {
  if (typeof value !== 'string' || value.length > longestPictureUrl || !URL.canParse(value)) return '';
  const url = new URL(value);
  return mayAskForPicture(url, issuer) ? url.href : '';
}

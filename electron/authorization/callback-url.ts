import { AppError } from '../errors/app-error.ts';
import { callbackPath, redirectScheme } from '../providers/redirect-uri.ts';

const longestCallback = 16_384;
const appLink = new RegExp(`^${redirectScheme.replaceAll('.', '\\.')}:`, 'i');
const ownPath = new RegExp(`^${callbackPath('[a-z0-9-]{1,40}')}$`);
/** The name as well, for the few providers that register it instead of the address. */
const loopbackHosts = ['127.0.0.1', '[::1]', 'localhost'];
const responseParameters = ['state', 'code', 'error', 'error_description', 'error_uri', 'iss', 'scope'];

/** An authorization response as it came in by a redirect URI, well-formed but not yet tied to a request. */
export interface CallbackUrl {
  url: URL;
  redirectUri: string;
  state: string;
}

/** Whether a command-line argument or opened link is meant for the private-use redirect URI at all. */
export function isAppLink(argument: string): boolean {
  return appLink.test(argument);
}

/**
 * Reads a callback without trusting any of it. Pure.
 *
 * @throws AppError CALLBACK_TOO_LARGE over 16 KiB; CALLBACK_INVALID when it is no URL, not one of our redirect URIs, or
 *   an authorization response parameter comes twice; AUTHORIZATION_STATE_MISMATCH when there is no state (RFC 9700 4.7)
 */
export function parseCallbackUrl(raw: string): CallbackUrl {
  if (raw.length > longestCallback) throw new AppError('CALLBACK_TOO_LARGE', `${raw.length} characters`);
  const url = toUrl(raw);
  const redirectUri = withoutQuery(url);
  if (!isRedirectUri(url) || !isSpelledOut(raw, redirectUri)) {
    throw new AppError('CALLBACK_INVALID', 'not a redirect URI of this app');
  }
  for (const name of responseParameters) {
    if (url.searchParams.getAll(name).length > 1)
      throw new AppError('CALLBACK_INVALID', `"${name}" comes twice`);
  }
  const state = url.searchParams.get('state');
  if (!state) throw new AppError('AUTHORIZATION_STATE_MISMATCH', 'the link has no state');
  if (!url.searchParams.has('code') && !url.searchParams.has('error')) {
    throw new AppError('CALLBACK_INVALID', 'neither code nor error');
  }
  return { url, redirectUri, state };
}

function toUrl(raw: string): URL {
  try {
    return new URL(raw);
  } catch (cause) {
    throw new AppError('CALLBACK_INVALID', 'not a URL', { cause });
  }
}

function isRedirectUri(url: URL): boolean {
  if (url.username || url.password || url.hash) return false;
  if (!ownPath.test(url.pathname)) return false;
  if (url.protocol === `${redirectScheme}:`) return url.host === '';
  return url.protocol === 'http:' && loopbackHosts.includes(url.hostname);
}

/**
 * A URL parser forgives much: dot segments, backslashes, `127.1`, tabs in a scheme. Redirect URIs are compared as they are
 * spelled (RFC 9700 2.1).
 */
function isSpelledOut(raw: string, redirectUri: string): boolean {
  return raw.startsWith(`${redirectUri}?`) && !/[\p{Cc} ]/u.test(raw);
}

function withoutQuery(url: URL): string {
  const bare = new URL(url.href);
  bare.search = '';
  bare.hash = '';
  return bare.href;
}

import { AppError } from '../errors/app-error.ts';
import { isSecure } from './loopback.ts';

/** More would be taken by the URL standard, such as `*`. */
export const hostPattern = /^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9._-]*[a-z0-9])?\.?)$/;

/** What an address may have besides its origin. */
export type AddressKind = 'origin' | 'path' | 'path-and-query';

/**
 * An address as a person types it: `https://` may be left out. Names in other scripts come back as punycode, so that
 * nobody is led astray by letters that look alike.
 *
 * @param field what the message of an error begins with
 * @returns without a slash at the end of an origin
 * @throws AppError PROVIDER_ADDRESS_INVALID unless it is https (or http on loopback) with nothing but what `kind` allows
 */
export function readAddress(field: string, text: string, kind: AddressKind): string {
  const refuse = (reason: string) => new AppError('PROVIDER_ADDRESS_INVALID', `${field}: ${reason}`);
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  } catch (cause) {
    throw new AppError('PROVIDER_ADDRESS_INVALID', `${field}: not an address`, { cause });
  }
  if (!isSecure(url)) throw refuse('only https is safe');
  if (!hostPattern.test(url.hostname)) throw refuse('not the name of a host');
  if (url.username || url.password) throw refuse('it must not hold a user name');
  // A lone "?" or "#" is empty, and still a query or a fragment.
  if (url.hash || url.href.endsWith('#')) throw refuse('it must not have a fragment');
  if (kind !== 'path-and-query' && url.href.includes('?')) throw refuse('it must not have a query');
  if (kind === 'origin' && url.pathname !== '/') throw refuse('it must have no path');
  if (url.pathname === '/' && !url.search) return url.origin;
  return url.origin + url.pathname + url.search;
}

/** Whether {@link readAddress} takes an address that is complete; an origin only as it gives it back. */
export function isOwnAddress(text: string, kind: AddressKind): boolean {
  try {
    const read = readAddress('', text, kind);
    return kind === 'origin' ? read === text : text.includes('://');
  } catch {
    return false;
  }
}

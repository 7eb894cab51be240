import { AppError } from '../errors/app-error.ts';
import { isLoopbackHttp } from './loopback.ts';
import { hostPattern } from './own-provider-address.ts';
import type { Provider } from './provider.ts';

/** Well above an authorization request with every scope of a provider. */
const longestAddress = 8192;

/**
 * What may be given to the system's browser: https, and http on loopback only while a provider is there. Servers have a say in
 * these addresses (a device grant's page, metadata), the renderer never.
 *
 * @throws AppError TRANSPORT_INSECURE for any other scheme, PROVIDER_ADDRESS_INVALID for what is none of a web page
 */
export function requireBrowserAddress(url: URL, providers: readonly Provider[]): void {
  if (url.protocol !== 'https:' && !(isLoopbackHttp(url) && providers.some(isOnLoopback)))
    throw new AppError('TRANSPORT_INSECURE', url.protocol);
  const refuse = (reason: string) => new AppError('PROVIDER_ADDRESS_INVALID', reason);
  if (url.username || url.password) throw refuse('an address with a user name');
  if (!hostPattern.test(url.hostname)) throw refuse('not the name of a host');
  if (url.href.length > longestAddress) throw refuse('too long an address');
  // Encoded ones too: what opens the address may decode it on its way. In a query a line break can be meant.
  if (/%[01][0-9a-f]|%7f|%5c/i.test(url.pathname) || /%00/.test(url.href))
    throw refuse('a control character');
}

function isOnLoopback({ server }: Provider): boolean {
  return isLoopbackHttp(new URL(server.kind === 'discovery' ? server.issuer : server.metadata.issuer));
}

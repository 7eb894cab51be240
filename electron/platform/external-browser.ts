import { shell } from 'electron';
import { AppError } from '../errors/app-error.ts';
import { isSecure } from '../providers/loopback.ts';

/**
 * Opens a URL in the system browser (RFC 8252 8.12): https, or http on loopback for the local authorization server.
 *
 * @throws AppError TRANSPORT_INSECURE for any other scheme, BROWSER_UNAVAILABLE when nothing could open it
 */
export async function openExternalBrowser(url: URL): Promise<void> {
  if (!isSecure(url)) throw new AppError('TRANSPORT_INSECURE', url.protocol);
  try {
    await shell.openExternal(url.href);
  } catch (cause) {
    throw new AppError('BROWSER_UNAVAILABLE', '', { cause });
  }
}

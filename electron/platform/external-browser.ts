import { shell } from 'electron';
import { AppError } from '../errors/app-error.ts';
import { isSecure } from '../providers/loopback.ts';

/**
 * Opens a URL in the system browser (RFC 8252 8.12). Which addresses come here is up to `requireBrowserAddress`; this is the last
 * look before the system, which would start a program for any scheme.
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

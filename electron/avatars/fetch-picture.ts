import type { Account } from '../accounts/account.ts';
import { AppError } from '../errors/app-error.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import { readBody } from '../providers/read-body.ts';
import { mayAskForPicture } from './picture-address.ts';
import { type Image, readImage } from './read-image.ts';

const largestBytes = 512 * 1024;
/** Of a side. A few bytes may unpack to gigabytes of pixels. */
const mostPixels = 2048;
const timeoutMs = 10_000;

export interface Picture {
  type: Image['type'];
  bytes: Uint8Array;
}

/** `unreached` may be better soon; `refused` is what it is until the picture is another one. */
export type FetchedPicture = Picture | 'unreached' | 'refused';

/** Fetches the picture of an account, without any credentials and following no redirect. Never throws. */
export async function fetchPicture(
  fetch: Fetch,
  { pictureUrl, issuer }: Pick<Account, 'pictureUrl' | 'issuer'>,
): Promise<FetchedPicture> {
  if (!URL.canParse(pictureUrl) || !mayAskForPicture(new URL(pictureUrl), issuer)) return 'refused';
  try {
    const response = await fetch(pictureUrl, {
      headers: { accept: 'image/png, image/jpeg, image/webp, image/gif' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) {
      await response.body?.cancel().catch(() => undefined);
      return 'refused';
    }
    const bytes = await readBody(response, largestBytes);
    const image = readImage(bytes);
    const isFine = image && isSide(image.width) && isSide(image.height);
    return isFine ? { type: image.type, bytes } : 'refused';
  } catch (error) {
    return error instanceof AppError && error.code === 'TRANSPORT_RESPONSE_TOO_LARGE'
      ? 'refused'
      : 'unreached';
  }
}

function isSide(length: number): boolean {
  return length > 0 && length <= mostPixels;
}

import { AppError } from '../errors/app-error.ts';
import { fromTransport } from '../errors/from-transport.ts';

/** Reads a body as {@link readBounded} does, and says in the app's codes what broke it off. @throws AppError TRANSPORT_* */
export async function readBody(response: Response, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await readChunks(response, limitBytes, (chunk) => void chunks.push(chunk));
  return Buffer.concat(chunks);
}

/** Reads a body piece by piece, never more than `limitBytes` of it. @throws AppError TRANSPORT_* */
export async function readChunks(
  response: Response,
  limitBytes: number,
  take: (chunk: Uint8Array) => Promise<void> | void,
): Promise<void> {
  try {
    await takeBounded(response, limitBytes, take);
  } catch (error) {
    throw error instanceof AppError ? error : fromTransport(error);
  }
}

/** Reads a body, never more than `limitBytes` of it. @throws AppError TRANSPORT_RESPONSE_TOO_LARGE */
export async function readBounded(response: Response, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await takeBounded(response, limitBytes, (chunk) => void chunks.push(chunk));
  return Buffer.concat(chunks);
}

async function takeBounded(
  response: Response,
  limitBytes: number,
  take: (chunk: Uint8Array) => Promise<void> | void,
): Promise<void> {
  if (!response.body) return;
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limitBytes) {
      await reader.cancel().catch(() => undefined);
      throw new AppError('TRANSPORT_RESPONSE_TOO_LARGE', `more than ${limitBytes} bytes`);
    }
    const taken = take(value);
    if (taken) await taken;
  }
}

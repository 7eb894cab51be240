import { StringDecoder } from 'node:string_decoder';
import { setImmediate } from 'node:timers/promises';
import { readBody, readChunks } from '../providers/read-body.ts';
import {
  type BodyKind,
  bodyKind,
  bodyText,
  holdsToken,
  imageAddress,
  isUtf8,
  type TextKind,
  textKind,
  withoutToken,
} from './answer-body.ts';
import type { TellPart } from './answer-parts.ts';
import { TokenMask } from './token-mask.ts';

const largestAnswerBytes = 10 * 1024 * 1024;
/** Larger answers are told in parts of this size. A little more, and Electron would make shared memory for each: it takes 64 KiB in a message. */
const partBytes = 60 * 1024;

/** A body, with every access token in it masked. */
export interface AnswerBody {
  kind: BodyKind;
  sizeBytes: number;
  /** Empty where it is no text, or where it was told in parts. */
  text: string;
  /** How many parts were told; 0: none, it is in `text`. */
  partCount: number;
  image: string | null;
  /** What may be saved; null where that holds the access token and is no text. */
  bytes: readonly Uint8Array[] | null;
}

/** @param tellPart takes a large text as it arrives. @throws AppError TRANSPORT_* */
export function readAnswer(response: Response, token: string, tellPart?: TellPart): Promise<AnswerBody> {
  const contentType = response.headers.get('content-type') ?? '';
  const kind = textKind(contentType);
  return kind && isUtf8(contentType)
    ? readText(response, kind, token, tellPart)
    : readWhole(response, contentType, token);
}

async function readText(
  response: Response,
  kind: TextKind,
  token: string,
  tellPart?: TellPart,
): Promise<AnswerBody> {
  let mask: TokenMask | undefined;
  const decoder = new StringDecoder();
  const bytes: Uint8Array[] = [];
  let partCount = 0;
  let sizeBytes = 0;
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  const tell = (decoded: string) => {
    const text = partCount === 0 ? withoutMark(decoded) : decoded;
    tellPart?.({ kind, text, sizeBytes });
    partCount += 1;
  };
  const takePiece = async (piece: Uint8Array) => {
    waiting.push(piece);
    waitingBytes += piece.byteLength;
    if (waitingBytes < partBytes) return;
    mask ??= new TokenMask(token);
    const part = mask.masked(waiting);
    bytes.push(part);
    tell(decoder.write(part));
    waiting = [];
    waitingBytes = 0;
    // However fast an answer comes, whatever else there is to do has its turn.
    await setImmediate();
  };
  await readChunks(response, largestAnswerBytes, async (chunk) => {
    sizeBytes += chunk.byteLength;
    for (let at = 0; at < chunk.byteLength; ) {
      const piece = chunk.subarray(at, at + partBytes - waitingBytes);
      at += piece.byteLength;
      await takePiece(piece);
    }
  });
  const last = mask ? rest(mask, waiting) : masked(waiting, token);
  bytes.push(last);
  const isTold = tellPart !== undefined && partCount > 0;
  if (isTold) tell(decoder.write(last) + decoder.end());
  return {
    kind: sizeBytes === 0 ? 'empty' : kind,
    sizeBytes,
    text: isTold ? '' : textOf(whole(bytes)),
    partCount: isTold ? partCount : 0,
    image: null,
    bytes,
  };
}

function rest(mask: TokenMask, waiting: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([mask.masked(waiting), mask.end()]);
}

/** Of an answer that is all there. Hardly any holds a token, which is soon seen. */
function masked(pieces: readonly Uint8Array[], token: string): Uint8Array {
  const bytes = whole(pieces);
  return holdsToken(bytes, token) ? rest(new TokenMask(token), [bytes]) : bytes;
}

/** As a TextDecoder does it, sooner. */
function textOf({ buffer, byteLength, byteOffset }: Uint8Array): string {
  return withoutMark(Buffer.from(buffer, byteOffset, byteLength).toString());
}

/** The byte order mark is no part of the text. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function whole(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  return only && pieces.length === 1 ? only : Buffer.concat(pieces);
}

/** Pictures, texts in charsets that write a token in other bytes, and what is neither. */
async function readWhole(response: Response, contentType: string, token: string): Promise<AnswerBody> {
  const bytes = await readBody(response, largestAnswerBytes);
  const found = bodyKind(contentType, bytes);
  const isText = found === 'json' || found === 'text';
  const text = isText ? bodyText(contentType, bytes) : '';
  const safeText = withoutToken(text, token);
  const isUnsafe = holdsToken(bytes, token) || safeText !== text;
  const kind = isUnsafe && found === 'image' ? 'binary' : found;
  const safeBytes = isUnsafe ? (isText ? Buffer.from(safeText) : null) : bytes;
  return {
    kind,
    sizeBytes: bytes.byteLength,
    text: safeText,
    partCount: 0,
    image: kind === 'image' ? imageAddress(contentType, bytes) : null,
    bytes: safeBytes && [safeBytes],
  };
}

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
/** Larger answers are told in parts of this size. */
const partBytes = 128 * 1024;
/** Nothing else waits for longer, however fast an answer comes. */
const longestTurnMs = 4;

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
  const mask = new TokenMask(token);
  const decoder = new StringDecoder();
  const bytes: Uint8Array[] = [];
  let partCount = 0;
  let sizeBytes = 0;
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let turnSinceMs = performance.now();
  const tell = (decoded: string) => {
    const text = partCount === 0 ? decoded.replace(/^\ufeff/, '') : decoded;
    tellPart?.({ kind, text, sizeBytes });
    partCount += 1;
  };
  const takePiece = async (piece: Uint8Array) => {
    waiting.push(piece);
    waitingBytes += piece.byteLength;
    if (waitingBytes < partBytes) return;
    const part = mask.masked(waiting);
    bytes.push(part);
    tell(decoder.write(part));
    waiting = [];
    waitingBytes = 0;
    if (performance.now() - turnSinceMs < longestTurnMs) return;
    await setImmediate();
    turnSinceMs = performance.now();
  };
  await readChunks(response, largestAnswerBytes, async (chunk) => {
    sizeBytes += chunk.byteLength;
    for (let at = 0; at < chunk.byteLength; at += partBytes)
      await takePiece(chunk.subarray(at, at + partBytes));
  });
  const last = Buffer.concat([mask.masked(waiting), mask.end()]);
  bytes.push(last);
  const isTold = tellPart !== undefined && partCount > 0;
  if (isTold) tell(decoder.write(last) + decoder.end());
  return {
    kind: sizeBytes === 0 ? 'empty' : kind,
    sizeBytes,
    text: isTold ? '' : new TextDecoder().decode(Buffer.concat(bytes)),
    partCount: isTold ? partCount : 0,
    image: null,
    bytes,
  };
}

/** Pictures, texts in charsets that write a token in other bytes, and what is neither. */
async function readWhole(response: Response, contentType: string, token: string): Promise<AnswerBody> {
  const bytes = await readBody(response, largestAnswerBytes);
  const whole = bodyKind(contentType, bytes);
  const isText = whole === 'json' || whole === 'text';
  const text = isText ? bodyText(contentType, bytes) : '';
  const masked = withoutToken(text, token);
  const isUnsafe = holdsToken(bytes, token) || masked !== text;
  const kind = isUnsafe && whole === 'image' ? 'binary' : whole;
  const safeBytes = isUnsafe ? (isText ? Buffer.from(masked) : null) : bytes;
  return {
    kind,
    sizeBytes: bytes.byteLength,
    text: masked,
    partCount: 0,
    image: kind === 'image' ? imageAddress(contentType, bytes) : null,
    bytes: safeBytes && [safeBytes],
  };
}

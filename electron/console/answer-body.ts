import { readImage } from '../avatars/read-image.ts';
import { urlEncoded } from '../errors/url-encoded.ts';

/** What an answer's body is, for who shows it. */
export type BodyKind = 'json' | 'text' | 'image' | 'binary' | 'empty';

/** Of a body that is told in parts. */
export type TextKind = 'json' | 'text';

const largestImageBytes = 5 * 1024 * 1024;

/** A few bytes may unpack to gigabytes of pixels. */
const mostPixels = 40_000_000;
const longestSide = 16_384;

/** An SVG is a text here: as a picture it could do more than be seen. */
export function bodyKind(contentType: string, bytes: Uint8Array): BodyKind {
  if (bytes.byteLength === 0) return 'empty';
  return textKind(contentType) ?? (imageType(contentType, bytes) ? 'image' : 'binary');
}

/** By what an answer says of itself; undefined for what is no text. */
export function textKind(contentType: string): TextKind | undefined {
  if (/[/+]json\b/i.test(contentType)) return 'json';
  return /^text\/|xml|javascript|x-www-form-urlencoded/i.test(contentType) ? 'text' : undefined;
}

/** The picture as an address that holds it; null for what is none. */
export function imageAddress(contentType: string, bytes: Uint8Array): string | null {
  const type = imageType(contentType, bytes);
  return type ? `data:${type};base64,${Buffer.from(bytes).toString('base64')}` : null;
}

/** By the charset that the answer names, else UTF-8. */
export function bodyText(contentType: string, bytes: Uint8Array): string {
  return decoderOf(contentType).decode(bytes);
}

export function isUtf8(contentType: string): boolean {
  if (/;\s*charset=utf-8$/i.test(contentType) || !/\bcharset\b/i.test(contentType)) return true;
  return decoderOf(contentType).encoding === 'utf-8';
}

function decoderOf(contentType: string): TextDecoder {
  const charset = /\bcharset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** An access token in every way of writing it: as it is, as JSON and as a URL would have it. */
export function formsOfToken(token: string): string[] {
  // Of these letters nothing is written in another way.
  if (/^[\w.~-]+$/.test(token)) return [token];
  const forms = [token, JSON.stringify(token).slice(1, -1), token.replaceAll('/', '\\/'), urlEncoded(token)];
  return [...new Set(forms)];
}

export function withoutToken(text: string, token: string): string {
  return maskFor(token)(text);
}

/** As {@link withoutToken}, for several texts. */
export function maskFor(token: string): (text: string) => string {
  const forms = formsOfToken(token);
  return (text) => forms.reduce((masked, form) => masked.replaceAll(form, '[access token]'), text);
}

export function holdsToken(bytes: Uint8Array, token: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A letter of Latin 1 is half a zero in UTF-16, which hardly any text has. As bytes: a text in UTF-16 is looked for at even places alone.
  const isThereInUtf16 = (form: string) =>
    (buffer.includes(0) || !/[\0-\xff]/.test(form)) && buffer.includes(Buffer.from(form, 'utf16le'));
  const isThere = (form: string) => buffer.includes(form) || isThereInUtf16(form);
  return formsOfToken(token).some(isThere);
}

function imageType(contentType: string, bytes: Uint8Array): string | undefined {
  if (bytes.byteLength > largestImageBytes) return undefined;
  // What an answer says of itself is not enough.
  const image = readImage(bytes);
  if (!image || image.type !== contentType.split(';')[0]?.trim().toLowerCase()) return undefined;
  const { type, width, height } = image;
  const isFine = Math.max(width, height) <= longestSide && width * height <= mostPixels;
  return isFine && width * height > 0 ? type : undefined;
}

import { Blob } from 'node:buffer';
import { webcrypto } from 'node:crypto';
import * as streams from 'node:stream/web';
import { deserialize, serialize } from 'node:v8';
import { File, FormData, fetch, Headers, Request, Response } from 'undici-5';
import { fillIn } from './fill-in.ts';

function domExceptionClass(): unknown {
  const controller = new AbortController();
  controller.abort();
  return controller.signal.reason.constructor;
}

function structuredClone(value: unknown): unknown {
  return deserialize(serialize(value));
}

const { ReadableStream, WritableStream, TransformStream, TextDecoderStream, TextEncoderStream } = streams;

fillIn(globalThis, {
  ...{ Blob, File, FormData, Headers, Request, Response, fetch, structuredClone },
  ...{ ReadableStream, WritableStream, TransformStream, TextDecoderStream, TextEncoderStream },
  DOMException: domExceptionClass(),
  CryptoKey: (webcrypto as unknown as { CryptoKey: unknown }).CryptoKey,
});
// Node 16 can have a `crypto` getter that answers undefined, so presence is not enough here.
if (!globalThis.crypto?.subtle) {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
}

import type { Readable } from 'node:stream';
import { ReadableStream } from 'node:stream/web';

/** A Node stream as a web stream: reads only as fast as its reader, and ends as the Node stream ends. */
export function readableToWeb(readable: Readable, endedEarly?: () => Error): ReadableStream<Uint8Array> {
  let settled = false;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const settle = (finish: () => void) => {
          if (settled) return;
          settled = true;
          finish();
        };
        readable.on('data', (chunk: Buffer) => {
          if (settled) return;
          controller.enqueue(new Uint8Array(chunk));
          if ((controller.desiredSize ?? 0) <= 0) readable.pause();
        });
        readable.on('end', () => settle(() => controller.close()));
        readable.on('error', (error) => settle(() => controller.error(error)));
        readable.on('aborted', () => settle(() => controller.error(endedEarly?.() ?? closedEarly())));
        readable.on('close', () => settle(() => controller.error(endedEarly?.() ?? closedEarly())));
      },
      pull() {
        readable.resume();
      },
      cancel(reason) {
        settled = true;
        readable.destroy(reason instanceof Error ? reason : undefined);
      },
    },
    { highWaterMark: 1 },
  );
}

function closedEarly(): Error {
  return new Error('Premature close');
}

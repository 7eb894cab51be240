import { Readable } from 'node:stream';
import type { Protocol, ProtocolRequest, ProtocolResponse, UploadData } from 'electron';
import { app, protocol, session } from 'electron';
import { fillIn } from './fill-in.ts';

type Handler = (request: Request) => Response | Promise<Response>;
type Answer = (response: ProtocolResponse) => void;
type WebBody = AsyncIterable<Uint8Array>;

const errorUnexpected = -9;

function additions(target: () => Protocol): Record<string, unknown> {
  return {
    handle(scheme: string, handler: Handler) {
      target().registerStreamProtocol(scheme, (request, answer) => {
        answerWith(handler, request, answer as Answer);
      });
    },
    unhandle: (scheme: string) => void target().unregisterProtocol(scheme),
    isProtocolHandled: (scheme: string) => target().isProtocolRegistered(scheme),
  };
}

// In the fallback `protocol` hands everything else on to the default session by itself.
for (const [name, value] of Object.entries(additions(() => session.defaultSession.protocol))) {
  Object.defineProperty(protocol, name, { value, configurable: true, writable: true });
}
app.on('session-created', (created) => {
  const target = created.protocol;
  fillIn(
    target,
    additions(() => target),
  );
});

async function answerWith(handler: Handler, request: ProtocolRequest, answer: Answer): Promise<void> {
  try {
    const body = uploadBody(request.uploadData);
    const response = await handler(
      new Request(request.url, { method: request.method, headers: request.headers, ...body } as RequestInit),
    );
    answer({
      statusCode: response.status,
      headers: Object.fromEntries(response.headers as unknown as Iterable<[string, string]>),
      data: response.body
        ? Readable.from(response.body as unknown as WebBody, { objectMode: false })
        : Readable.from([]),
    });
  } catch (error) {
    console.error(error);
    answer({ error: errorUnexpected });
  }
}

function uploadBody(upload: UploadData[] | undefined): object {
  const bytes = (upload ?? []).flatMap((part) => (part.bytes ? [part.bytes] : []));
  return bytes.length > 0 ? { body: Buffer.concat(bytes) } : {};
}

import type { IncomingMessage } from 'node:http';

/**
 * Reads a request's body and puts it back, so that oidc-provider can read it again. Stops at the announced
 * length: once a stream has ended, nothing can be put back.
 */
export async function peekBody(request: IncomingMessage): Promise<string> {
  const lengthBytes = Number(request.headers['content-length'] ?? 0);
  const isChunked = request.headers['transfer-encoding'] !== undefined;
  if (!lengthBytes && !isChunked) return '';

  const chunks: Buffer[] = [];
  let receivedBytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk);
    receivedBytes += chunk.length;
    if (!isChunked && receivedBytes >= lengthBytes) break;
  }
  const body = Buffer.concat(chunks);
  // oidc-provider takes `body` from the request when the stream is used up.
  if (isChunked) Object.assign(request, { body });
  else request.unshift(body);
  return body.toString('utf8');
}

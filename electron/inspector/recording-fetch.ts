import { AppError } from '../errors/app-error.ts';
import { fromTransport } from '../errors/from-transport.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import { currentExchange } from './current-exchange.ts';
import type { StepKind } from './exchange.ts';
import type { WireSection } from './masker.ts';
import { readAnswer, readRequest } from './read-message.ts';
import type { AwaitedAnswer, RunningExchange } from './running-exchange.ts';
import { kindOfRequest, kindWithAnswer } from './step-kind.ts';

const mostBytes = 64 * 1024;

/**
 * The same fetch; what it sends and gets for an exchange is noted there, as it goes over the wire. Recording never changes what
 * happens: what can't be read is not noted.
 *
 * @param exchangeAfter for what is sent on behalf of an exchange that is over
 */
export function createRecordingFetch(
  fetch: Fetch,
  exchangeAfter: (over: RunningExchange, kind: StepKind) => RunningExchange | undefined,
): Fetch {
  const record = async (exchange: RunningExchange, input: string, init: RequestInit) => {
    const url = new URL(input);
    const method = init.method ?? 'GET';
    const startedAt = performance.now();
    const elapsedMs = () => Math.round(performance.now() - startedAt);
    // What is noted is read while the request is on its way, and nobody waits for it.
    const responding = fetch(input, init);
    responding.catch(() => undefined);
    const { kind, sections } = readSafely(url, method, init);
    const after = exchange.isOver ? exchangeAfter(exchange, kind) : undefined;
    if (exchange.isOver && !after) return responding;
    const answer = (after ?? exchange).begin(kind, method, url, sections);
    try {
      const response = await responding;
      answer.arrived(response.status, elapsedMs());
      void noteBody(response, kind, answer)
        .catch(() => undefined)
        .then(() => after?.end(endOf(response)));
      return response;
    } catch (error) {
      const failure = fromTransport(error);
      answer.failed(failure.code, elapsedMs());
      after?.end({ error: failure });
      throw error;
    }
  };
  return (input, init = {}) => {
    const exchange = currentExchange();
    return exchange && URL.canParse(input) ? record(exchange, input, init) : fetch(input, init);
  };
}

function readSafely(url: URL, method: string, { body, headers }: RequestInit) {
  try {
    const sections = readRequest(url, new Headers(headers), body);
    return { kind: kindOfRequest(method, url, sections), sections };
  } catch {
    return { kind: 'other' as const, sections: [] };
  }
}

function endOf({ ok, status }: Response) {
  return ok ? {} : { error: new AppError(status >= 500 ? 'SERVER_FAILED' : 'SERVER_REFUSED') };
}

async function noteBody(response: Response, kind: StepKind, answer: AwaitedAnswer): Promise<void> {
  const { headers } = response;
  const text = await beginningOf(response);
  // After whoever asked has gone on with it.
  await new Promise((resolve) => setImmediate(resolve));
  let received: WireSection[] = [];
  try {
    received = readAnswer(headers, text);
  } catch {
    // Too deep to be written out.
  }
  answer.read(received, kindWithAnswer(kind, received));
}

/** A copy of its own, as far as it is noted; whoever asked reads theirs as if nobody else did. */
async function beginningOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  try {
    const reader = response.clone().body?.getReader();
    let size = 0;
    while (reader && size <= mostBytes) {
      const { done, value } = await reader.read();
      if (done) return Buffer.concat(chunks).toString('utf8');
      chunks.push(value);
      size += value.byteLength;
    }
    await reader?.cancel();
  } catch {
    // It broke off, which whoever asked is told of too.
  }
  return '';
}

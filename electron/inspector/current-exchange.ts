import { AsyncLocalStorage } from 'node:async_hooks';
import { queryEntries } from './query-entries.ts';
import type { RunningExchange } from './running-exchange.ts';

const current = new AsyncLocalStorage<RunningExchange>();

/** The exchange that the code runs for. It follows every await, so that nobody has to hand it on. */
export function currentExchange(): RunningExchange | undefined {
  return current.getStore();
}

export function runFor<T>(exchange: RunningExchange, work: () => Promise<T>): Promise<T> {
  return current.run(exchange, work);
}

/** The browser is sent to a page with this request. */
export function tellAuthorizationRequest(url: URL): void {
  currentExchange()?.tell('authorization-request', url, { part: 'query', entries: queryEntries(url) });
}

/** The browser came back with this answer. */
export function tellRedirect(callback: URL): void {
  currentExchange()?.tell('redirect', callback, { part: 'callback', entries: queryEntries(callback) });
}

/** The same work, noted for the exchange of now whoever does it later. */
export function inSameExchange<T>(work: () => Promise<T>): () => Promise<T> {
  const exchange = currentExchange();
  return exchange ? () => runFor(exchange, work) : work;
}

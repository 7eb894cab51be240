import { createStore, type StoreApi } from 'zustand/vanilla';
import { loadProtocol } from '../later/load.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import { runFor } from './current-exchange.ts';
import type { Exchange, ExchangeSummary } from './exchange.ts';
import type { ExchangeAbout, ExchangeEnd, RunningExchange } from './running-exchange.ts';

const mostExchanges = 50;

/**
 * Keeps the last exchanges with providers, step by step and without their secrets: in memory, for as long as the app runs and its
 * vault is open.
 */
export class Inspector {
  /** Grows with every change. */
  readonly state: StoreApi<{ lastChange: number }> = createStore(() => ({ lastChange: 0 }));
  readonly #nowMs: () => number;
  readonly #mayKeep: () => boolean;
  #exchanges: RunningExchange[] = [];
  #protocol: Awaited<ReturnType<typeof loadProtocol>> | undefined;

  /** @param mayKeep whether the vault is open */
  constructor(nowMs: () => number, mayKeep: () => boolean) {
    this.#nowMs = nowMs;
    this.#mayKeep = mayKeep;
  }

  /** To be wrapped around the one fetch that everything uses. */
  watchFetch(fetch: Fetch): Fetch {
    let recording: Fetch | undefined;
    return (input, init) => {
      // Before it is loaded there is no exchange to note anything for.
      recording ??= this.#protocol?.createRecordingFetch(fetch, ({ about: { id: _, ...about } }, kind) =>
        // Tokens that were not kept, or that others replaced, are let go of afterwards.
        kind === 'revocation' && this.#mayKeep() ? this.#begin({ ...about, kind }) : undefined,
      );
      return (recording ?? fetch)(input, init);
    };
  }

  /**
   * Notes all that `work` sends as one exchange.
   * @param endOf how it ended, where `work` tells that by what it gives back
   */
  async watch<T>(
    about: ExchangeAbout,
    work: () => Promise<T>,
    endOf?: (result: T) => ExchangeEnd,
  ): Promise<T> {
    this.#protocol ??= await loadProtocol();
    const exchange = this.#mayKeep() && this.#begin(about);
    if (!exchange) return work();
    try {
      const result = await runFor(exchange, work);
      this.#end(exchange, endOf?.(result) ?? {});
      return result;
    } catch (error) {
      this.#end(exchange, { error: error ?? null });
      throw error;
    }
  }

  /** The newest first. @param accountId null: of all accounts */
  list(accountId: string | null): ExchangeSummary[] {
    const all = this.#exchanges.map(({ summary }) => summary).reverse();
    return accountId === null ? all : all.filter((each) => each.accountId === accountId);
  }

  find(exchangeId: string): Exchange | undefined {
    return this.#exchanges.find(({ summary }) => summary.id === exchangeId)?.read();
  }

  forgetAll(): void {
    for (const exchange of this.#exchanges) exchange.forget();
    this.#exchanges = [];
    this.#tell();
  }

  #begin(about: ExchangeAbout): RunningExchange | undefined {
    if (!this.#protocol) return undefined;
    const exchange = new this.#protocol.RunningExchange(about, this.#nowMs, () => this.#tell());
    for (const old of this.#exchanges.slice(0, -(mostExchanges - 1))) old.forget();
    this.#exchanges = [...this.#exchanges.slice(-(mostExchanges - 1)), exchange];
    this.#tell();
    return exchange;
  }

  #end(exchange: RunningExchange, end: ExchangeEnd): void {
    const isEmpty = exchange.summary.stepCount === 0 && end.error === undefined;
    if (isEmpty) this.#exchanges = this.#exchanges.filter((each) => each !== exchange);
    exchange.end(end);
  }

  #tell(): void {
    this.state.setState(({ lastChange }) => ({ lastChange: lastChange + 1 }));
  }
}

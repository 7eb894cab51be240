import { AppError } from '../errors/app-error.ts';

interface RunningCall {
  accountId: string;
  callId: string | null;
  controller: AbortController;
  endedBy: 'API_CALL_CANCELLED' | 'ACCOUNT_UNKNOWN';
}

/** The calls that are under way, so that they can be stopped. */
export class RunningCalls {
  readonly #running = new Set<RunningCall>();

  /**
   * @param callId by which {@link cancel} finds it; null: it can't be stopped by itself
   * @throws AppError API_CALL_CANCELLED as soon as it is stopped, whatever the work still has to bring to its end; ACCOUNT_UNKNOWN where
   *   its account has gone
   */
  async run<T>(
    accountId: string,
    callId: string | null,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const controller = new AbortController();
    const call: RunningCall = { accountId, callId, controller, endedBy: 'API_CALL_CANCELLED' };
    this.#running.add(call);
    const cancelled = new Promise<never>((_resolve, reject) => {
      controller.signal.addEventListener('abort', () => reject(new AppError(call.endedBy)));
    });
    try {
      return await Promise.race([work(controller.signal), cancelled]);
    } finally {
      this.#running.delete(call);
    }
  }

  /** Nothing where it has ended. */
  cancel(callId: string): void {
    for (const call of this.#running) if (call.callId === callId) call.controller.abort();
  }

  cancelAll(): void {
    for (const { controller } of this.#running) controller.abort();
  }

  /** Ends the calls of accounts that are no longer there. */
  endOf(isGone: (accountId: string) => boolean): void {
    for (const call of this.#running) {
      if (!isGone(call.accountId)) continue;
      call.endedBy = 'ACCOUNT_UNKNOWN';
      call.controller.abort();
    }
  }
}

import { AppError } from '../errors/app-error.ts';

interface RunningCall {
  accountId: string;
  callId: string | null;
  controller: AbortController;
}

/** The calls that are under way, so that they can be stopped. */
export class RunningCalls {
  readonly #running = new Set<RunningCall>();

  /**
   * @param callId by which {@link cancel} finds it; null: it can't be stopped by itself
   * @throws AppError API_CALL_CANCELLED as soon as it is stopped, whatever the work still has to bring to its end
   */
  async run<T>(
    accountId: string,
    callId: string | null,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const controller = new AbortController();
    const call = { accountId, callId, controller };
    this.#running.add(call);
    const cancelled = new Promise<never>((_resolve, reject) => {
      controller.signal.addEventListener('abort', () => reject(new AppError('API_CALL_CANCELLED')));
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

  cancelAll(isGone: (accountId: string) => boolean = () => true): void {
    for (const { accountId, controller } of this.#running) if (isGone(accountId)) controller.abort();
  }
}

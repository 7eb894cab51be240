import { AppError } from '../errors/app-error.ts';

/** The calls that are under way, so that they can be stopped. */
export class RunningCalls {
  readonly #running = new Set<{ callId: string | null; controller: AbortController }>();

  /**
   * @param callId by which {@link cancel} finds it; null: it can't be stopped by itself
   * @throws AppError API_CALL_CANCELLED as soon as it is stopped, whatever the work still has to bring to its end
   */
  async run<T>(callId: string | null, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    const call = { callId, controller };
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

  cancelAll(): void {
    for (const { controller } of this.#running) controller.abort();
  }
}

import { AppError } from '../errors/app-error.ts';

/** The calls that are under way, so that they can be stopped. */
export class RunningCalls {
  readonly #running = new Map<string, AbortController>();

  /**
   * @param callId by which {@link cancel} finds it; null: it can't be stopped
   * @throws AppError API_CALL_CANCELLED as soon as it is stopped, whatever the work still has to bring to its end
   */
  async run<T>(callId: string | null, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    if (callId !== null) this.#running.set(callId, controller);
    const cancelled = new Promise<never>((_resolve, reject) => {
      controller.signal.addEventListener('abort', () => reject(new AppError('API_CALL_CANCELLED')));
    });
    try {
      return await Promise.race([work(controller.signal), cancelled]);
    } finally {
      if (callId !== null) this.#running.delete(callId);
    }
  }

  /** Nothing where it has ended. */
  cancel(callId: string): void {
    this.#running.get(callId)?.abort();
  }

  cancelAll(): void {
    for (const controller of this.#running.values()) controller.abort();
  }
}

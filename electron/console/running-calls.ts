import { Deadline } from '../deadline.ts';
import { AppError } from '../errors/app-error.ts';

type EndedBy = 'API_CALL_CANCELLED' | 'ACCOUNT_UNKNOWN' | 'TRANSPORT_TIMEOUT';

const longestMs = 60_000;

interface RunningCall {
  accountId: string;
  callId: string | null;
  stop: (endedBy: EndedBy) => void;
}

/** The calls that are under way, so that they can be stopped. */
export class RunningCalls {
  readonly #running = new Set<RunningCall>();
  readonly #deadline = new Deadline(longestMs);
  /** Made while an answer is waited for: it takes as long as everything else here. */
  #nextController: AbortController | undefined;

  /**
   * @param callId by which {@link cancel} finds it; null: it can't be stopped by itself
   * @param work is given what ends it, and what it may call once its request is on its way
   * @throws AppError API_CALL_CANCELLED as soon as it is stopped, whatever the work still has to bring to its end; ACCOUNT_UNKNOWN where
   *   its account has gone; TRANSPORT_TIMEOUT when it takes too long
   */
  run<T>(
    accountId: string,
    callId: string | null,
    work: (signal: AbortSignal, onSent: () => void) => Promise<T>,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const controller = this.#nextController ?? new AbortController();
      this.#nextController = undefined;
      const stop = (endedBy: EndedBy) => {
        reject(new AppError(endedBy));
        controller.abort();
      };
      const call: RunningCall = { accountId, callId, stop };
      this.#running.add(call);
      const isInTime = this.#deadline.watch(() => stop('TRANSPORT_TIMEOUT'));
      const end = () => {
        this.#running.delete(call);
        isInTime();
      };
      const onSent = () => {
        this.#nextController ??= new AbortController();
      };
      work(controller.signal, onSent).then(
        (done) => {
          end();
          resolve(done);
        },
        (error) => {
          end();
          reject(error);
        },
      );
    });
  }

  /** Nothing where it has ended. */
  cancel(callId: string): void {
    for (const call of [...this.#running]) if (call.callId === callId) call.stop('API_CALL_CANCELLED');
  }

  cancelAll(): void {
    for (const call of [...this.#running]) call.stop('API_CALL_CANCELLED');
  }

  /** Ends the calls of accounts that are no longer there. */
  endOf(isGone: (accountId: string) => boolean): void {
    for (const call of [...this.#running]) if (isGone(call.accountId)) call.stop('ACCOUNT_UNKNOWN');
  }
}

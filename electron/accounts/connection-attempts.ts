import { randomUUID } from 'node:crypto';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError, errorView } from '../errors/app-error.ts';
import type { Attempt, AttemptProgress, AttemptStep, OtherPerson } from './attempt-step.ts';

/** What an attempt keeps to itself while it is under way. */
interface Running {
  controller: AbortController;
  ended: Promise<void>;
  link?: () => Promise<URL>;
  answerOtherPerson?: (keep: boolean) => void;
}

type Work = () => Promise<{ accountId: string; missingScopes: string[] }>;

/** Sees an attempt from its beginning to its end, and changes nothing about it. */
export type WatchAttempt = (attempt: Omit<Attempt, 'step'>, work: Work) => ReturnType<Work>;

/** The attempts that the renderer shows: under way, or ended and not yet dismissed. */
export class ConnectionAttempts {
  readonly state: StoreApi<{ attempts: readonly Attempt[] }> = createStore(() => ({
    attempts: [] as readonly Attempt[],
  }));
  readonly #running = new Map<string, Running>();
  readonly #watch: WatchAttempt;

  constructor(watch: WatchAttempt = (_attempt, work) => work()) {
    this.#watch = watch;
  }

  /** Starts `work` and returns at once with the attempt's id; how it ends is seen in the state. */
  start(
    providerId: string,
    accountId: string | null,
    work: (progress: AttemptProgress) => Promise<{ accountId: string; missingScopes: string[] }>,
  ): string {
    const id = randomUUID();
    const running: Running = { controller: new AbortController(), ended: Promise.resolve() };
    this.#running.set(id, running);
    this.state.setState(({ attempts }) => ({
      attempts: [...attempts, { id, providerId, accountId, step: { at: 'preparing' } }],
    }));
    running.ended = this.#watch({ id, providerId, accountId }, () => work(this.#progress(id, running)))
      .then((connected): AttemptStep => ({ at: 'connected', ...connected }), failedStep)
      .then((step) => {
        this.#running.delete(id);
        this.#move(id, step);
      });
    return id;
  }

  /** Resolves when no attempt is under way any more. */
  async idle(): Promise<void> {
    await Promise.all([...this.#running.values()].map(({ ended }) => ended));
  }

  cancel(attemptId: string): void {
    this.#running.get(attemptId)?.controller.abort();
  }

  cancelAll(): void {
    for (const { controller } of this.#running.values()) controller.abort();
  }

  /** Takes an ended attempt from the list. */
  dismiss(attemptId: string): void {
    if (this.#running.has(attemptId)) return;
    this.state.setState(({ attempts }) => ({ attempts: attempts.filter(({ id }) => id !== attemptId) }));
  }

  /**
   * A link that a waiting attempt can go on with, in any browser.
   * @throws AppError AUTHORIZATION_UNKNOWN when it no longer waits, and as the attempt's own request
   */
  async link(attemptId: string): Promise<URL> {
    const link = this.#running.get(attemptId)?.link;
    const url = await link?.();
    // While a fresh one was pushed, the attempt may have ended.
    if (!url || this.#running.get(attemptId)?.link !== link) throw new AppError('AUTHORIZATION_UNKNOWN');
    return url;
  }

  /** @throws AppError AUTHORIZATION_UNKNOWN when it does not wait for its person at a device code */
  userCode(attemptId: string): string {
    const step = this.#find(attemptId)?.step;
    if (step?.at !== 'waiting-for-device') throw new AppError('AUTHORIZATION_UNKNOWN');
    return step.userCode;
  }

  /** @throws AppError AUTHORIZATION_UNKNOWN when it does not wait for a redirect */
  requireWaitingForBrowser(attemptId: string): void {
    if (this.#find(attemptId)?.step.at !== 'waiting-for-browser') throw new AppError('AUTHORIZATION_UNKNOWN');
  }

  /** @throws AppError AUTHORIZATION_UNKNOWN when nothing was asked, or no longer is */
  answerOtherPerson(attemptId: string, keep: boolean): void {
    const answer = this.#running.get(attemptId)?.answerOtherPerson;
    if (!answer) throw new AppError('AUTHORIZATION_UNKNOWN');
    answer(keep);
  }

  /** A browser was opened after all. */
  noteOpened(attemptId: string): void {
    const step = this.#find(attemptId)?.step;
    if (step?.at === 'waiting-for-browser' && !step.isOpened)
      this.#move(attemptId, { ...step, isOpened: true });
  }

  #progress(id: string, running: Running): AttemptProgress {
    const { signal } = running.controller;
    return {
      signal,
      waitingForBrowser: (redirectKind, expiresAtMs, link) => {
        running.link = link;
        this.#move(id, { at: 'waiting-for-browser', redirectKind, isOpened: true, expiresAtMs });
      },
      browserNotOpened: () => {
        const step = this.#find(id)?.step;
        if (step?.at === 'waiting-for-browser') this.#move(id, { ...step, isOpened: false });
      },
      waitingForDevice: (device) => {
        const page = new URL(device.verificationUriComplete ?? device.verificationUri);
        running.link = async () => page;
        this.#move(id, { at: 'waiting-for-device', ...device });
      },
      exchanging: () => this.#move(id, { at: 'exchanging' }),
      otherPerson: (other) => this.#askOtherPerson(id, running, other),
    };
  }

  async #askOtherPerson(id: string, running: Running, other: OtherPerson): Promise<boolean> {
    const { signal } = running.controller;
    const answered = new Promise<boolean>((resolve, reject) => {
      running.answerOtherPerson = resolve;
      const timer = setTimeout(
        () => reject(new AppError('AUTHORIZATION_EXPIRED')),
        other.expiresAtMs - Date.now(),
      );
      timer.unref?.();
      const cancel = () => reject(new AppError('AUTHORIZATION_CANCELLED'));
      if (signal.aborted) cancel();
      else signal.addEventListener('abort', cancel, { once: true });
    });
    this.#move(id, { at: 'other-person', ...other });
    try {
      return await answered;
    } finally {
      delete running.answerOtherPerson;
      this.#move(id, { at: 'exchanging' });
    }
  }

  #find(id: string): Attempt | undefined {
    return this.state.getState().attempts.find((attempt) => attempt.id === id);
  }

  #move(id: string, step: AttemptStep): void {
    const running = this.#running.get(id);
    if (running && step.at !== 'waiting-for-browser' && step.at !== 'waiting-for-device') delete running.link;
    this.state.setState(({ attempts }) => ({
      attempts: attempts.map((attempt) => (attempt.id === id ? { ...attempt, step } : attempt)),
    }));
  }
}

function failedStep(error: unknown): AttemptStep {
  const view = errorView(error);
  return view.code === 'AUTHORIZATION_CANCELLED' ? { at: 'cancelled' } : { at: 'failed', error: view };
}

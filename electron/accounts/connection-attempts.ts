import { randomUUID } from 'node:crypto';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ErrorView } from '../errors/app-error.ts';
import { AppError, errorView } from '../errors/app-error.ts';
import type { RedirectKind } from '../providers/provider.ts';

/** How far an attempt to connect or to consent again has come. */
export type AttemptStep =
  | { at: 'preparing' }
  | { at: 'waiting-for-browser'; redirectKind: RedirectKind; expiresAtMs: number }
  | { at: 'exchanging' }
  | { at: 'connected'; accountId: string; missingScopes: string[] }
  | { at: 'failed'; error: ErrorView }
  | { at: 'cancelled' };

export interface Attempt {
  id: string;
  providerId: string;
  /** The account that consents again; null for a new one. */
  accountId: string | null;
  step: AttemptStep;
}

/** What a use case reports of its progress, and how it learns that it should stop. */
export interface AttemptProgress {
  signal: AbortSignal;
  waitingForBrowser(redirectKind: RedirectKind, expiresAtMs: number, url: URL): void;
  exchanging(): void;
}

/** @throws AppError AUTHORIZATION_CANCELLED once the person cancelled */
export function throwIfCancelled({ signal }: AttemptProgress): void {
  if (signal.aborted) throw new AppError('AUTHORIZATION_CANCELLED');
}

/** The attempts that the renderer shows: under way, or ended and not yet dismissed. */
export class ConnectionAttempts {
  readonly state: StoreApi<{ attempts: readonly Attempt[] }> = createStore(() => ({
    attempts: [] as readonly Attempt[],
  }));
  readonly #controllers = new Map<string, AbortController>();
  readonly #urls = new Map<string, URL>();
  readonly #running = new Map<string, Promise<void>>();

  /** Starts `work` and returns at once with the attempt's id; how it ends is seen in the state. */
  start(
    providerId: string,
    accountId: string | null,
    work: (progress: AttemptProgress) => Promise<{ accountId: string; missingScopes: string[] }>,
  ): string {
    const id = randomUUID();
    const controller = new AbortController();
    this.#controllers.set(id, controller);
    this.state.setState(({ attempts }) => ({
      attempts: [...attempts, { id, providerId, accountId, step: { at: 'preparing' } }],
    }));
    const progress: AttemptProgress = {
      signal: controller.signal,
      waitingForBrowser: (redirectKind, expiresAtMs, url) => {
        this.#urls.set(id, url);
        this.#move(id, { at: 'waiting-for-browser', redirectKind, expiresAtMs });
      },
      exchanging: () => this.#move(id, { at: 'exchanging' }),
    };
    const running = work(progress)
      .then((connected): AttemptStep => ({ at: 'connected', ...connected }), failedStep)
      .then((step) => {
        this.#controllers.delete(id);
        this.#running.delete(id);
        this.#urls.delete(id);
        this.#move(id, step);
      });
    this.#running.set(id, running);
    return id;
  }

  /** Resolves when no attempt is under way any more. */
  async idle(): Promise<void> {
    await Promise.all(this.#running.values());
  }

  cancel(attemptId: string): void {
    this.#controllers.get(attemptId)?.abort();
  }

  cancelAll(): void {
    for (const controller of this.#controllers.values()) controller.abort();
  }

  /** Takes an ended attempt from the list. */
  dismiss(attemptId: string): void {
    if (this.#controllers.has(attemptId)) return;
    this.state.setState(({ attempts }) => ({ attempts: attempts.filter(({ id }) => id !== attemptId) }));
  }

  /** The link that a waiting attempt opened. @throws AppError AUTHORIZATION_UNKNOWN when it no longer waits */
  authorizationUrl(attemptId: string): URL {
    const url = this.#urls.get(attemptId);
    if (!url) throw new AppError('AUTHORIZATION_UNKNOWN');
    return url;
  }

  #move(id: string, step: AttemptStep): void {
    if (step.at !== 'waiting-for-browser') this.#urls.delete(id);
    this.state.setState(({ attempts }) => ({
      attempts: attempts.map((attempt) => (attempt.id === id ? { ...attempt, step } : attempt)),
    }));
  }
}

function failedStep(error: unknown): AttemptStep {
  const view = errorView(error);
  return view.code === 'AUTHORIZATION_CANCELLED' ? { at: 'cancelled' } : { at: 'failed', error: view };
}

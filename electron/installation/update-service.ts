import { createStore, type StoreApi } from 'zustand/vanilla';
import { AppError, type ErrorView, errorView } from '../errors/app-error.ts';
import type { InstallationKind } from './installation-kind.ts';

/** Fetches updates for one kind of installation. Everything that it is told by the net is checked by a signature first. */
export interface UpdateEngine {
  /** @returns the version that is newer than this one and meant for this computer, or null. @throws AppError UPDATE_* */
  check(): Promise<string | null>;
  /** @param onProgress told of how much is there, 0 to 100. @throws AppError UPDATE_* */
  download(onProgress: (percent: number) => void): Promise<void>;
  /** Ends this run and starts the new version. @throws AppError UPDATE_FAILED when that can be told before anything ends */
  install(): Promise<void>;
  /** Nothing is fetched or installed any more, also not when the app ends. */
  end(): void;
}

/** Why there are no updates by the app itself. */
export type NoUpdates = 'source' | 'not-configured' | 'system-package' | 'archive' | 'portable';

export type UpdateState =
  | { at: 'off'; why: NoUpdates }
  | { at: 'idle'; checkedAtMs: number | null }
  | { at: 'checking' }
  | { at: 'downloading'; version: string; percent: number }
  /** It is there; `waits` while somebody is connecting an account. */
  | { at: 'ready'; version: string; waits: boolean }
  | { at: 'failed'; error: ErrorView };

export interface UpdateServiceParts {
  kind: InstallationKind;
  /** Null when the build was given no place to publish. */
  engine: UpdateEngine | null;
  /** Whether somebody is connecting an account just now. */
  isConnecting: () => boolean;
  nowMs: () => number;
}

export const updateCheckEveryMs = 24 * 60 * 60_000;

const notByItself: readonly InstallationKind[] = ['source', 'system-package', 'archive', 'portable'];

/** Looks for updates, fetches them, and installs them when the person says so; never while an account is being connected. */
export class UpdateService {
  readonly state: StoreApi<UpdateState>;
  readonly #parts: UpdateServiceParts;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: UpdateServiceParts) {
    this.#parts = parts;
    const why = whyOff(parts);
    this.state = createStore<UpdateState>(() =>
      why ? { at: 'off', why } : { at: 'idle', checkedAtMs: null },
    );
  }

  /** Looks now, and once a day from now on. */
  begin(): void {
    if (this.state.getState().at === 'off') return;
    void this.check();
    this.#timer = setInterval(() => void this.check(), updateCheckEveryMs);
    this.#timer.unref();
  }

  /** Stops looking, and lets go of what was fetched. */
  end(): void {
    clearInterval(this.#timer);
    this.#parts.engine?.end();
  }

  /** Looks for a newer version and fetches it. Does nothing while one is being fetched or waits to be installed. */
  async check(): Promise<void> {
    const { engine, nowMs } = this.#parts;
    const { at } = this.state.getState();
    if (!engine || at === 'off' || at === 'checking' || at === 'downloading' || at === 'ready') return;
    this.#set({ at: 'checking' });
    try {
      const version = await engine.check();
      if (version === null) return this.#set({ at: 'idle', checkedAtMs: nowMs() });
      this.#set({ at: 'downloading', version, percent: 0 });
      await engine.download((percent) =>
        this.#set({ at: 'downloading', version, percent: Math.floor(percent) }),
      );
      this.#set({ at: 'ready', version, waits: this.#parts.isConnecting() });
    } catch (error) {
      this.#set({ at: 'failed', error: errorView(error) });
    }
  }

  /** To be called whenever somebody begins or ends to connect an account. */
  connectingChanged(): void {
    const state = this.state.getState();
    const waits = this.#parts.isConnecting();
    if (state.at === 'ready' && state.waits !== waits) this.#set({ ...state, waits });
  }

  /** @throws AppError UPDATE_WAITS while an account is being connected; REQUEST_REFUSED when nothing waits to be installed */
  async install(): Promise<void> {
    if (this.state.getState().at !== 'ready') throw new AppError('REQUEST_REFUSED', 'no update is here');
    if (this.#parts.isConnecting()) throw new AppError('UPDATE_WAITS');
    await this.#parts.engine?.install();
  }

  #set(state: UpdateState): void {
    this.state.setState(state, true);
  }
}

function whyOff({ kind, engine }: UpdateServiceParts): NoUpdates | undefined {
  if (notByItself.includes(kind)) return kind as NoUpdates;
  return engine ? undefined : 'not-configured';
}

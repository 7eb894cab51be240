import { useEffect, useSyncExternalStore } from 'react';

/** What of the window is loaded only when it is wanted. */
export interface Part<T> {
  load: () => Promise<void>;
  state: () => PartState<T>;
  subscribe: (listener: () => void) => () => void;
}

export interface PartState<T> {
  /** undefined as long as it is not there. */
  part: T | undefined;
  /** It could not be loaded; it can be tried again. */
  failed: boolean;
}

/** @param bring loads it, by `import()` */
export function partOf<T>(bring: () => Promise<T>): Part<T> {
  const listeners = new Set<() => void>();
  let state: PartState<T> = { part: undefined, failed: false };
  let loading: Promise<void> | undefined;
  const become = (next: PartState<T>) => {
    state = next;
    for (const tell of [...listeners]) tell();
  };
  const load = async () => {
    if (state.failed) become({ part: undefined, failed: false });
    try {
      become({ part: await bring(), failed: false });
    } catch {
      loading = undefined;
      become({ part: undefined, failed: true });
    }
  };
  return {
    load: () => {
      loading ??= load();
      return loading;
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Nothing that is wanted. */
export const noPart: Part<undefined> = {
  load: async () => undefined,
  state: () => nothing,
  subscribe: () => () => undefined,
};
const nothing: PartState<undefined> = { part: undefined, failed: false };

/** The part, at once where it is there, and loaded where it is not. */
export function usePart<T>(wanted: Part<T>): PartState<T> {
  const { load, state, subscribe } = wanted;
  const found = useSyncExternalStore(subscribe, state);
  useEffect(() => {
    if (!found.part && !found.failed) void load();
  }, [load, found]);
  return found;
}

import type { ErrorView } from '../errors/app-error.ts';

/** Every reply over IPC: a value, or an error that may be shown. Nothing is thrown across the bridge. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: ErrorView };

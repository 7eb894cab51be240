import { lazily } from './lazily.ts';

/** Each a bundle of its own, loaded at most once: see build/bundling. */
export const loadProtocol = lazily(() => import('./protocol.ts'));
export const loadSeldomHandlers = lazily(() => import('../ipc/seldom-handlers.ts'));

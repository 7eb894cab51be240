import type { Figure } from './figure.ts';

/** All figures, in their order. Each is loaded when it is measured. */
export const figures: readonly (() => Promise<{ figure: Figure }>)[] = [
  () => import('./01-cold-start.ts'),
  () => import('./02-idle-memory.ts'),
  () => import('./03-connect.ts'),
  () => import('./04-ipc.ts'),
  () => import('./05-persist.ts'),
  () => import('./06-refresh-storm.ts'),
  () => import('./07-scrolling.ts'),
  () => import('./08-large-answer.ts'),
  () => import('./09-packed-size.ts'),
  () => import('./10-encrypt-and-persist.ts'),
  () => import('./11-api-call.ts'),
  () => import('./12-growth.ts'),
];

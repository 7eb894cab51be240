import { atEnd } from './at-end.ts';
import type { Handlers } from './router.ts';

/** The same handlers; what the window is still to be told of comes before an answer that it would not fit. @param tell sends what waits */
export function tellBeforeAnswers(handlers: Handlers, tell: () => void): Handlers {
  type Handler = (input: unknown) => unknown;
  const telling = Object.entries(handlers as Record<string, Handler>).map(([name, handler]) => [
    name,
    (input: unknown) => atEnd(() => handler(input), tell),
  ]);
  return Object.fromEntries(telling) as Handlers;
}

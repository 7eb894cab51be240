import { lazily } from '../later/lazily.ts';
import type { RequestName } from './contract.ts';
import type { Handlers } from './router.ts';

/** Handlers of these requests, which are made when the first of them comes: their code is loaded then. */
export function handlersLater<K extends RequestName>(
  names: readonly K[],
  make: () => Promise<Pick<Handlers, K>>,
): Pick<Handlers, K> {
  const made = lazily(make);
  type Handler = (input: unknown) => unknown;
  const later = names.map((name): [K, Handler] => [
    name,
    async (input) => ((await made())[name] as Handler)(input),
  ]);
  return Object.fromEntries(later) as unknown as Pick<Handlers, K>;
}

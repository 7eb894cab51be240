import { lazily } from '../later/lazily.ts';
import type { RequestName } from './contract.ts';
import type { Handlers } from './router.ts';

/** Handlers of these requests, which are made when the first of them comes: their code is loaded then. */
export function handlersLater<K extends RequestName>(
  names: readonly K[],
  make: () => Promise<Pick<Handlers, K>>,
): Pick<Handlers, K> {
  type Made = Pick<Handlers, K>;
  type Handler = (input: unknown) => unknown;
  const making = lazily(make);
  let made: Made | undefined;
  const whenMade = async (): Promise<Made> => {
    made = await making();
    return made;
  };
  const handlerIn = (of: Made, name: K) => of[name] as Handler;
  const later = names.map((name): [K, Handler] => [
    name,
    (input) =>
      made ? handlerIn(made, name)(input) : whenMade().then((handlers) => handlerIn(handlers, name)(input)),
  ]);
  return Object.fromEntries(later) as unknown as Pick<Handlers, K>;
}

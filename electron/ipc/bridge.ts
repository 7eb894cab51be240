import type { EventName, EventPayload, RequestInput, RequestName, RequestOutput } from './contract.ts';
import type { Result } from './result.ts';

/** What the preload script gives the renderer as `window.accounts`: one function per request, and events to listen to. */
export type AccountsBridge = {
  readonly [K in RequestName]: (input: RequestInput<K>) => Promise<Result<RequestOutput<K>>>;
} & {
  /** @returns a function that stops listening */
  readonly on: <K extends EventName>(event: K, listener: (payload: EventPayload<K>) => void) => () => void;
};

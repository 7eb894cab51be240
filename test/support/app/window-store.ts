import type { AccountsBridge } from '../../../electron/ipc/bridge.ts';
import type { EventName, EventPayload } from '../../../electron/ipc/contract.ts';
import { route } from '../../../electron/ipc/router.ts';
import type { RunningApp } from './app-without-electron.ts';

type Listener = (payload: EventPayload<EventName>) => void;

let app: RunningApp | undefined;
const listeners = new Map<string, Listener[]>();

/**
 * Puts the window's bridge to a running app in place of the preload script's. Call it before the first import of a module
 * of the renderer, and again for each new app.
 */
export function bridgeTo(running: RunningApp): void {
  app = running;
  running.snapshot.publish((event, payload) => {
    if (app === running) for (const listen of listeners.get(event) ?? []) listen(payload);
  });
  Object.assign(globalThis, { window: { accounts }, document: { documentElement: { dataset: {} } } });
}

const accounts = new Proxy({} as AccountsBridge, {
  get: (_target, name: string) => (name === 'on' ? listen : (input: unknown) => ask(name, input)),
});

function listen(event: string, listener: Listener): () => void {
  const known = listeners.get(event) ?? [];
  listeners.set(event, [...known, listener]);
  return () => listeners.set(event, known);
}

function ask(name: string, input: unknown) {
  if (!app) throw new Error('no app is running');
  return route(app.handlers, name as never, input, (error) => console.error(error));
}

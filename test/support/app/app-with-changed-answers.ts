import { createProviderRegistry } from '../../../electron/providers/provider-registry.ts';
import { routedFetch, type StandIn } from '../stand-ins/index.ts';
import { type RunningApp, startApp } from './app-without-electron.ts';

/** What a test does with an answer of the provider before the app has it. */
export type ChangeAnswer = (url: string, answer: Response) => Promise<Response>;

/** The app with its own provider data; the network and the person's browser lead to the stand-in. */
export function startWithChangedAnswers(
  { routes }: Pick<StandIn, 'routes'>,
  change?: ChangeAnswer,
): RunningApp {
  const routed = routedFetch(routes);
  return startApp({
    providers: createProviderRegistry(undefined),
    fetch: async (input, init) => {
      const answer = await routed(input, init);
      return change ? change(input, answer) : answer;
    },
    browser: async (url, running) => {
      const callback = (await routed(url, { redirect: 'manual' })).headers.get('location') ?? '';
      if (callback.startsWith('http:')) await fetch(callback);
      else running.receiveLink(callback);
    },
  });
}

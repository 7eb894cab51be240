import { type PersonChoices, signInAndConsent } from '../local-authorization-server/index.ts';
import type { RunningApp } from './app-without-electron.ts';

/**
 * A person at a browser: signs in, consents, and follows the redirect back, by link or by the loopback address.
 * What they choose can be changed between two visits.
 */
export function personAtBrowser(choices: PersonChoices) {
  const person = {
    choices,
    visits: [] as string[],
    browser: async (url: URL, app: RunningApp): Promise<void> => {
      const callback = await signInAndConsent(url.href, person.choices);
      person.visits.push(callback);
      if (callback.startsWith('http:')) await fetch(callback);
      else app.receiveLink(callback);
    },
  };
  return person;
}

/** Connects an account the whole way and gives its id. */
export async function connect(
  app: RunningApp,
  scopes: string[] = ['api:read'],
  providerId = 'demo',
): Promise<string> {
  const { attemptId } = await app.ask('connectAccount', {
    providerId,
    scopes,
    clientId: null,
    by: 'default',
  });
  const step = await app.ended(attemptId);
  if (step.at !== 'connected') throw new Error(`not connected: ${JSON.stringify(step)}`);
  return step.accountId;
}

import type { Provider } from '../providers/provider.ts';
import type { AttemptProgress } from './attempt-step.ts';
import type { WayOfConsent } from './authorization-parts.ts';
import { authorize } from './authorize.ts';
import type { Connected, ConnectParts } from './connect-parts.ts';
import { keepNewAccount } from './keep-new-account.ts';

export interface ConnectWish {
  /** null: the provider's default client. */
  clientId: string | null;
  scopes: readonly string[];
  by: WayOfConsent;
}

/**
 * Connects a new account; somebody who is connected already keeps their account's id.
 *
 * @throws AppError of every step on the way; nothing is kept then
 */
export async function connectAccount(
  parts: ConnectParts,
  provider: Provider,
  { clientId, scopes, by }: ConnectWish,
  progress: AttemptProgress,
): Promise<Connected> {
  const place = await parts.posture.requirePlace();
  parts.accounts.requireWritable();
  const requestedScopes = [...new Set([...provider.alwaysRequestedScopes, ...scopes])];
  const consent = { clientId, scopes: requestedScopes, by, loginHint: undefined, isReconsent: false };
  return authorize(parts, provider, consent, progress, (authorized) =>
    keepNewAccount(parts, provider, requestedScopes, authorized, place, progress),
  );
}

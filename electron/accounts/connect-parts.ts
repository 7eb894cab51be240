import type { SecretRepository } from '../vault/secret-repository.ts';
import type { StoragePosture } from '../vault/storage-posture.ts';
import type { AccountHealth } from './account-health.ts';
import type { AccountRepository } from './account-repository.ts';
import type { AuthorizationParts } from './authorization-parts.ts';

/** What connecting and consenting again need of the rest of the app. */
export interface ConnectParts extends AuthorizationParts {
  posture: StoragePosture;
  secrets: SecretRepository;
  accounts: AccountRepository;
  health: AccountHealth;
}

/** What an attempt gives the renderer when it connected. */
export interface Connected {
  accountId: string;
  /** Asked for, but not granted: the person unticked them. */
  missingScopes: string[];
}

/** What was asked for and not granted. */
export function missing(requestedScopes: readonly string[], grantedScopes: readonly string[]): string[] {
  return requestedScopes.filter((scope) => !grantedScopes.includes(scope));
}

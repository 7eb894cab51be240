import { AppError } from '../errors/app-error.ts';
import { atEnd } from './at-end.ts';
import type { RequestName } from './contract.ts';
import type { Handlers } from './router.ts';

/** All that the window may ask for while a passphrase vault is locked: none of it tells of an account. */
const allowedWhileLocked: readonly RequestName[] = [
  'readSnapshot',
  'unlockVault',
  'lockVault',
  'checkKeyStore',
  'changeSettings',
  'dismissNotice',
];

/**
 * Refuses every other request with STORAGE_VAULT_LOCKED while the vault is locked, and holds back the answers to those that were
 * under way when it was.
 *
 * @param onHeldBack told when a request ended that was under way when the vault was locked
 */
export function refuseWhileLocked(
  handlers: Handlers,
  isLocked: () => boolean,
  onHeldBack: () => void,
): Handlers {
  const requireOpen = () => {
    if (isLocked()) throw new AppError('STORAGE_VAULT_LOCKED');
  };
  type Handler = (input: unknown) => unknown;
  const guarded = Object.entries(handlers as Record<string, Handler>).map(([name, handler]) => {
    if (allowedWhileLocked.includes(name as RequestName)) return [name, handler];
    const requireStillOpen = () => {
      if (isLocked()) onHeldBack();
      requireOpen();
    };
    const whenOpen: Handler = (input) => {
      requireOpen();
      return atEnd(() => handler(input), requireStillOpen);
    };
    return [name, whenOpen];
  });
  return Object.fromEntries(guarded) as Handlers;
}

import { powerMonitor } from 'electron';
import { type Locking, type Presence, shouldLock } from '../vault/lock-when-idle.ts';

/** No system tells when somebody has left, and Linux not even of a locked screen; so it is asked. */
const askedEveryMs = 5_000;

/** A vault under a passphrase. While none is open, nothing is asked. */
export interface LockableVault {
  readonly isOpen: boolean;
  /** Calls back when {@link isOpen} changed. */
  onChange(changed: () => void): void;
  lock(): unknown;
}

/**
 * Locks the vault when nobody was there for a while, and when the screen is locked or the computer goes to sleep.
 * @param locking what the person chose, asked each time
 */
export function lockWhenIdle(vault: LockableVault, locking: () => Locking): void {
  let timer: NodeJS.Timeout | undefined;
  const lockIf = (presence: () => Presence) => {
    if (vault.isOpen && shouldLock(presence(), locking())) vault.lock();
  };
  const watch = () => {
    if (vault.isOpen) timer ??= setInterval(() => lockIf(askSystem), askedEveryMs).unref();
    else {
      clearInterval(timer);
      timer = undefined;
    }
  };
  const away = () => lockIf(() => ({ idleSeconds: 0, isScreenLocked: true }));
  powerMonitor.on('lock-screen', away);
  powerMonitor.on('suspend', away);
  vault.onChange(watch);
  watch();
}

function askSystem(): Presence {
  return {
    idleSeconds: powerMonitor.getSystemIdleTime(),
    // The threshold is for `idle`, which is not asked for here.
    isScreenLocked: powerMonitor.getSystemIdleState(60) === 'locked',
  };
}

import type { Settings } from '../settings/settings-repository.ts';

/** What the operating system says of whoever sits before it. */
export interface Presence {
  /** Seconds since a key or the mouse was last used. */
  idleSeconds: number;
  isScreenLocked: boolean;
}

export type Locking = Pick<Settings, 'lockAfterIdleMinutes' | 'lockOnScreenLock'>;

/** Whether a vault that is open should be locked now. */
export function shouldLock(
  { idleSeconds, isScreenLocked }: Presence,
  { lockAfterIdleMinutes, lockOnScreenLock }: Locking,
): boolean {
  if (isScreenLocked && lockOnScreenLock) return true;
  return lockAfterIdleMinutes !== null && idleSeconds >= lockAfterIdleMinutes * 60;
}

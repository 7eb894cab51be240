import { mint } from './authorization-answer.ts';
import type { StandInClock } from './stand-in-clock.ts';
import type { StandInPerson } from './stand-in-person.ts';

/** Seconds that a `slow_down` adds for good (RFC 8628 3.5). */
export const slowDownSeconds = 5;

export interface DeviceCodeOptions {
  /** Least seconds between two polls; below 1 to keep a test short. Default 5. */
  intervalSeconds?: number;
  lifetimeSeconds?: number;
  /** Whether polls that come too fast are told so. Default yes. */
  slowsDown?: boolean;
}

export interface DeviceGrant {
  scopes: string[];
  person: StandInPerson;
}

export type DevicePoll =
  | { state: 'pending' | 'expired' | 'denied' | 'unknown' }
  | { state: 'slow-down'; intervalSeconds: number }
  | { state: 'approved'; grant: DeviceGrant };

interface Pending {
  userCode: string;
  scopes: string[];
  expiresAtMs: number;
  intervalSeconds: number;
  polledAtMs: number;
  outcome?: DeviceGrant | 'denied';
}

/** The codes of device authorization requests that wait for somebody (RFC 8628). */
export class DeviceCodes {
  readonly lifetimeSeconds: number;
  readonly intervalSeconds: number;
  readonly #slowsDown: boolean;
  readonly #clock: StandInClock;
  readonly #mintUserCode: () => string;
  readonly #byDeviceCode = new Map<string, Pending>();

  constructor(clock: StandInClock, mintUserCode: () => string, options: DeviceCodeOptions = {}) {
    this.#clock = clock;
    this.#mintUserCode = mintUserCode;
    this.lifetimeSeconds = options.lifetimeSeconds ?? 900;
    this.intervalSeconds = options.intervalSeconds ?? 5;
    this.#slowsDown = options.slowsDown ?? true;
  }

  /** @param prefix of the device code */
  begin(scopes: string[], prefix = ''): { deviceCode: string; userCode: string } {
    const deviceCode = mint(prefix);
    const userCode = this.#mintUserCode();
    const expiresAtMs = this.#clock.nowMs() + this.lifetimeSeconds * 1000;
    const { intervalSeconds } = this;
    this.#byDeviceCode.set(deviceCode, { userCode, scopes, expiresAtMs, intervalSeconds, polledAtMs: 0 });
    return { deviceCode, userCode };
  }

  /** The scopes asked with a user code that still waits. Case, spaces and hyphens do not matter. */
  askedWith(userCode: string): string[] | undefined {
    return this.#waiting(userCode)?.scopes;
  }

  /** Without a grant the person has pressed Cancel. Throws for a code that does not wait. */
  settle(userCode: string, grant: DeviceGrant | null): void {
    const pending = this.#waiting(userCode);
    if (!pending) throw new Error(`No device waits with the code ${userCode}`);
    pending.outcome = grant ?? 'denied';
  }

  /** An approved code is given out once. */
  poll(deviceCode: string): DevicePoll {
    const pending = this.#byDeviceCode.get(deviceCode);
    if (!pending) return { state: 'unknown' };
    const nowMs = this.#clock.nowMs();
    if (nowMs >= pending.expiresAtMs) return { state: 'expired' };
    // A tenth is given away: timers of two processes never agree to the millisecond.
    const isTooSoon = nowMs - pending.polledAtMs < pending.intervalSeconds * 900;
    pending.polledAtMs = nowMs;
    if (isTooSoon && this.#slowsDown) {
      pending.intervalSeconds += slowDownSeconds;
      return { state: 'slow-down', intervalSeconds: pending.intervalSeconds };
    }
    if (pending.outcome === undefined) return { state: 'pending' };
    if (pending.outcome === 'denied') return { state: 'denied' };
    this.#byDeviceCode.delete(deviceCode);
    return { state: 'approved', grant: pending.outcome };
  }

  #waiting(userCode: string): Pending | undefined {
    const wanted = bare(userCode);
    return [...this.#byDeviceCode.values()].find(
      ({ userCode: code, outcome, expiresAtMs }) =>
        bare(code) === wanted && outcome === undefined && this.#clock.nowMs() < expiresAtMs,
    );
  }
}

/** Letters that are not taken for one another; consonants alone, so that no words come out. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ';

/** @param groups lengths of the groups between hyphens */
export function randomUserCode(groups: number[], alphabet = letters): string {
  const pick = () => alphabet[Math.floor(Math.random() * alphabet.length)];
  return groups.map((length) => Array.from({ length }, pick).join('')).join('-');
}

function bare(userCode: string): string {
  return userCode.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
}

import { mint } from './authorization-answer.ts';
import type { DeviceGrant } from './device-codes.ts';
import type { GoogleSettings } from './google-options.ts';
import type { StandInClock } from './stand-in-clock.ts';
import type { StandInPerson } from './stand-in-person.ts';

const dayMs = 24 * 60 * 60 * 1000;
export const testingLifetimeSeconds = 7 * 24 * 60 * 60;
/** Refresh tokens of one account and client; one more pushes out the oldest. */
const mostRefreshTokens = 100;
const mostIdleMs = 183 * dayMs;

interface RefreshToken {
  grant: DeviceGrant;
  issuedAtMs: number;
  usedAtMs: number;
}

/** The live tokens of the project, by account. */
export class GoogleGrants {
  readonly #settings: GoogleSettings;
  readonly #clock: StandInClock;
  readonly #access = new Map<string, { grant: DeviceGrant; expiresAtMs: number }>();
  readonly #refresh = new Map<string, RefreshToken>();

  constructor(settings: GoogleSettings, clock: StandInClock) {
    this.#settings = settings;
    this.#clock = clock;
  }

  issueAccess(grant: DeviceGrant): string {
    const accessToken = mint('ya29.');
    const expiresAtMs = this.#clock.nowMs() + this.#settings.accessTokenSeconds * 1000;
    this.#access.set(accessToken, { grant, expiresAtMs });
    return accessToken;
  }

  issueRefresh(grant: DeviceGrant): string {
    const refreshToken = mint('1//0');
    const nowMs = this.#clock.nowMs();
    const [oldest, ...others] = [...this.#refresh].filter(
      ([
        ,
        {
          grant: { person },
        },
      ]) => person === grant.person,
    );
    if (oldest && others.length + 1 >= mostRefreshTokens) this.#refresh.delete(oldest[0]);
    this.#refresh.set(refreshToken, { grant, issuedAtMs: nowMs, usedAtMs: nowMs });
    return refreshToken;
  }

  /** The grant of a live refresh token, which stays the same. */
  redeemRefresh(refreshToken: string): DeviceGrant | undefined {
    const found = this.#refresh.get(refreshToken);
    if (!found) return undefined;
    const nowMs = this.#clock.nowMs();
    const isTooOld =
      this.#settings.switches.testing && nowMs - found.issuedAtMs >= testingLifetimeSeconds * 1000;
    if (isTooOld || nowMs - found.usedAtMs >= mostIdleMs) return undefined;
    found.usedAtMs = nowMs;
    return found.grant;
  }

  findAccess(accessToken: string): DeviceGrant | undefined {
    const found = this.#access.get(accessToken);
    return found && found.expiresAtMs > this.#clock.nowMs() ? found.grant : undefined;
  }

  /** Takes the whole project's access to the account away, whichever token is shown. False for a dead one. */
  revoke(value: string): boolean {
    const person = (this.#refresh.get(value) ?? this.#access.get(value))?.grant.person;
    if (!person) return false;
    this.#end((owner) => owner === person);
    return true;
  }

  revokeAll(): void {
    this.#end(() => true);
  }

  #end(isMeant: (person: StandInPerson) => boolean): void {
    for (const tokens of [this.#access, this.#refresh]) {
      for (const [value, { grant }] of tokens) if (isMeant(grant.person)) tokens.delete(value);
    }
  }
}

import { mint } from './authorization-answer.ts';
import type { DeviceGrant } from './device-codes.ts';
import type { AadstsCode } from './microsoft-error.ts';
import type { MicrosoftSettings } from './microsoft-options.ts';
import type { StandInClock } from './stand-in-clock.ts';

const refreshLifetimeMs = 90 * 24 * 60 * 60 * 1000;

interface RefreshToken {
  grant: DeviceGrant;
  expiresAtMs: number;
  end?: AadstsCode;
}

/** Live tokens. A refresh gives a new refresh token and leaves the old one alive to its own end. */
export class MicrosoftGrants {
  /** What the directory wants of everybody from now on, before it refreshes again. */
  wanted: AadstsCode | undefined;
  readonly #settings: MicrosoftSettings;
  readonly #clock: StandInClock;
  readonly #access = new Map<string, { grant: DeviceGrant; expiresAtMs: number }>();
  readonly #refresh = new Map<string, RefreshToken>();

  constructor(settings: MicrosoftSettings, clock: StandInClock) {
    this.#settings = settings;
    this.#clock = clock;
  }

  issueAccess(grant: DeviceGrant): string {
    const accessToken = mint('EwB');
    const expiresAtMs = this.#clock.nowMs() + this.#settings.accessTokenSeconds * 1000;
    this.#access.set(accessToken, { grant, expiresAtMs });
    return accessToken;
  }

  issueRefresh(grant: DeviceGrant): string {
    const refreshToken = mint('M.C5_');
    this.#refresh.set(refreshToken, { grant, expiresAtMs: this.#clock.nowMs() + refreshLifetimeMs });
    return refreshToken;
  }

  redeemRefresh(refreshToken: string): DeviceGrant | AadstsCode {
    const found = this.#refresh.get(refreshToken);
    if (!found) return 70_000;
    if (found.end) return found.end;
    if (found.expiresAtMs <= this.#clock.nowMs()) return 700_082;
    return this.wanted ?? found.grant;
  }

  findAccess(accessToken: string): DeviceGrant | undefined {
    const found = this.#access.get(accessToken);
    return found && found.expiresAtMs > this.#clock.nowMs() ? found.grant : undefined;
  }

  /** Refresh tokens end; access tokens live on to their end. */
  end(reason: AadstsCode): void {
    for (const token of this.#refresh.values()) token.end ??= reason;
  }
}

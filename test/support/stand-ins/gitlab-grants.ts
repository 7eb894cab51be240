import { randomBytes } from 'node:crypto';
import type { DeviceGrant } from './device-codes.ts';
import type { StandInClock } from './stand-in-clock.ts';

export const accessTokenSeconds = 7200;

interface TokenPair {
  accessToken: string;
  refreshToken: string;
  grant: DeviceGrant;
  expiresAtMs: number;
  isRevoked: boolean;
}

/** Access and refresh token live and end together; a refresh makes a new pair of them. */
export class GitLabGrants {
  readonly #clock: StandInClock;
  readonly #pairs: TokenPair[] = [];

  constructor(clock: StandInClock) {
    this.#clock = clock;
  }

  issue(grant: DeviceGrant): TokenPair {
    const [accessToken, refreshToken] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
    const expiresAtMs = this.#clock.nowMs() + accessTokenSeconds * 1000;
    const pair = { accessToken, refreshToken, grant, expiresAtMs, isRevoked: false };
    this.#pairs.push(pair);
    return pair;
  }

  /** Works once, also after the access token has run out, and ends both of the old ones. */
  redeemRefresh(refreshToken: string): DeviceGrant | undefined {
    const pair = this.#pairs.find((each) => each.refreshToken === refreshToken && !each.isRevoked);
    if (pair) pair.isRevoked = true;
    return pair?.grant;
  }

  findAccess(accessToken: string): DeviceGrant | 'revoked' | 'expired' {
    const pair = this.#pairs.find((each) => each.accessToken === accessToken);
    if (!pair || pair.isRevoked) return 'revoked';
    return pair.expiresAtMs > this.#clock.nowMs() ? pair.grant : 'expired';
  }

  /** By either token of a pair; others are left alone, and an unknown one is nobody's concern. */
  revoke(value: string): void {
    for (const pair of this.#pairs) {
      if (pair.accessToken === value || pair.refreshToken === value) pair.isRevoked = true;
    }
  }

  revokeAll(): void {
    for (const pair of this.#pairs) pair.isRevoked = true;
  }
}

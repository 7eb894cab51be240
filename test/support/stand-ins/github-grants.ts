import { mint } from './authorization-answer.ts';
import type { DeviceGrant } from './device-codes.ts';
import type { GitHubSettings } from './github-options.ts';
import { normaliseGitHubScopes } from './github-scopes.ts';
import type { StandInClock } from './stand-in-clock.ts';
import type { StandInPerson } from './stand-in-person.ts';

const eightHoursSeconds = 8 * 60 * 60;
const sixMonthsSeconds = 15_897_600;
/** Tokens of one person, app and set of scopes; one more ends the oldest. */
const mostTokens = 10;

export interface GitHubToken extends DeviceGrant {
  expiresAtMs: number;
}

interface RefreshToken {
  accessToken: string;
  grant: DeviceGrant;
  isFromDevice: boolean;
  expiresAtMs: number;
}

/** What people have allowed, and the tokens of it. */
export class GitHubGrants {
  readonly #settings: GitHubSettings;
  readonly #clock: StandInClock;
  readonly #access = new Map<string, GitHubToken>();
  readonly #refresh = new Map<string, RefreshToken>();
  readonly #allowed = new Map<StandInPerson, string[]>();

  constructor(settings: GitHubSettings, clock: StandInClock) {
    this.#settings = settings;
    this.#clock = clock;
  }

  /** Without `scope` a request means all that the person has allowed before. */
  askedScopes(scope: string | null, person: StandInPerson): string[] {
    if (this.#settings.kind === 'github-app') return [];
    return scope ? normaliseGitHubScopes(scope) : (this.#allowed.get(person) ?? []);
  }

  /** Gives the members of a token answer. */
  issue(grant: DeviceGrant, isFromDevice = false): Record<string, string | number> {
    const { person, scopes } = grant;
    const before = this.#allowed.get(person) ?? [];
    this.#allowed.set(person, normaliseGitHubScopes([...before, ...scopes].join(' ')));
    const accessToken = mint(this.#settings.kind === 'github-app' ? 'ghu_' : 'gho_');
    const members = { access_token: accessToken, token_type: 'bearer', scope: scopes.join(',') };
    if (!this.#settings.expiring) {
      this.#endOldest(grant);
      this.#access.set(accessToken, { ...grant, expiresAtMs: Number.POSITIVE_INFINITY });
      return members;
    }
    const nowMs = this.#clock.nowMs();
    const refreshToken = mint('ghr_');
    this.#access.set(accessToken, { ...grant, expiresAtMs: nowMs + eightHoursSeconds * 1000 });
    const expiresAtMs = nowMs + sixMonthsSeconds * 1000;
    this.#refresh.set(refreshToken, { accessToken, grant, isFromDevice, expiresAtMs });
    return {
      ...members,
      expires_in: eightHoursSeconds,
      refresh_token: refreshToken,
      refresh_token_expires_in: sixMonthsSeconds,
    };
  }

  /** A refresh token works once, and ends the access token that came with it. */
  refresh(refreshToken: string): Record<string, string | number> | undefined {
    const old = this.#refresh.get(refreshToken);
    this.#refresh.delete(refreshToken);
    if (!old || old.expiresAtMs <= this.#clock.nowMs()) return undefined;
    this.#access.delete(old.accessToken);
    return this.issue(old.grant, old.isFromDevice);
  }

  /** The client secret is left out only for tokens that came by the device flow. */
  needsSecret(refreshToken: string): boolean {
    return !this.#refresh.get(refreshToken)?.isFromDevice;
  }

  find(accessToken: string): GitHubToken | undefined {
    const token = this.#access.get(accessToken);
    return token && token.expiresAtMs > this.#clock.nowMs() ? token : undefined;
  }

  /** Ends all that the person of this token has allowed. False for a token that is not live. */
  endGrant(accessToken: string): boolean {
    const person = this.find(accessToken)?.person;
    if (!person) return false;
    for (const [value, token] of this.#access) if (token.person === person) this.#access.delete(value);
    for (const [value, { grant }] of this.#refresh) if (grant.person === person) this.#refresh.delete(value);
    this.#allowed.delete(person);
    return true;
  }

  endToken(accessToken: string): boolean {
    return this.#access.delete(accessToken);
  }

  /** Ends just this one credential: an access token leaves its refresh token alive, and the other way round. */
  endCredential(value: string): void {
    this.#access.delete(value);
    this.#refresh.delete(value);
  }

  endAll(): void {
    this.#access.clear();
    this.#refresh.clear();
    this.#allowed.clear();
  }

  cutScopes(scopes: string[]): void {
    for (const token of this.#access.values()) {
      token.scopes = token.scopes.filter((scope) => scopes.includes(scope));
    }
  }

  #endOldest({ person, scopes }: DeviceGrant): void {
    const same = [...this.#access].filter(
      ([, token]) => token.person === person && token.scopes.join() === scopes.join(),
    );
    const [oldest] = same;
    if (oldest && same.length >= mostTokens) this.#access.delete(oldest[0]);
  }
}

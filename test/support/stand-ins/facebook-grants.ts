import { mint } from './authorization-answer.ts';
import { deadTokenErrors, type GraphError } from './facebook-error.ts';
import type { StandInClock } from './stand-in-clock.ts';
import type { StandInPerson } from './stand-in-person.ts';

/** Days for which an app may use somebody's data without seeing them again: a clock apart from the token's. */
const dataAccessDays = 90;
const alwaysGranted = 'public_profile';

export interface FacebookToken {
  person: StandInPerson;
  issuedAtMs: number;
  expiresAtMs: number;
  end?: GraphError;
}

type Status = 'granted' | 'declined';

/** Permissions belong to a person and an app; all tokens of the two share them. */
export class FacebookGrants {
  readonly #clock: StandInClock;
  readonly #tokens = new Map<string, FacebookToken>();
  readonly #permissions = new Map<StandInPerson, Map<string, Status>>();
  readonly #consentedAtMs = new Map<StandInPerson, number>();

  constructor(clock: StandInClock) {
    this.#clock = clock;
  }

  permissionsOf(person: StandInPerson): Map<string, Status> {
    return this.#permissions.get(person) ?? new Map();
  }

  grantedTo(person: StandInPerson): string[] {
    return [...this.permissionsOf(person)].filter(([, status]) => status === 'granted').map(([name]) => name);
  }

  /** What a dialog asks: not what was allowed before, and what was declined only with `auth_type=rerequest`. */
  toAsk(person: StandInPerson, asked: string[], isRerequest: boolean): string[] {
    const known = this.permissionsOf(person);
    return [...new Set([alwaysGranted, ...asked])].filter((name) => {
      const status = known.get(name);
      return status === undefined || (status === 'declined' && isRerequest);
    });
  }

  decide(person: StandInPerson, asked: string[], allowed: string[]): void {
    const permissions = new Map(this.permissionsOf(person));
    for (const name of asked) permissions.set(name, allowed.includes(name) ? 'granted' : 'declined');
    this.#permissions.set(person, permissions);
    this.#consentedAtMs.set(person, this.#clock.nowMs());
  }

  issue(person: StandInPerson, lifetimeSeconds: number): string {
    const accessToken = mint('EAA');
    const issuedAtMs = this.#clock.nowMs();
    this.#tokens.set(accessToken, { person, issuedAtMs, expiresAtMs: issuedAtMs + lifetimeSeconds * 1000 });
    return accessToken;
  }

  find(accessToken: string): FacebookToken | GraphError {
    const token = this.#tokens.get(accessToken);
    if (!token) return deadTokenErrors.malformed;
    if (token.end) return token.end;
    return token.expiresAtMs > this.#clock.nowMs() ? token : deadTokenErrors.expired;
  }

  dataAccessExpiresAtMs(person: StandInPerson): number {
    return (this.#consentedAtMs.get(person) ?? 0) + dataAccessDays * 24 * 60 * 60 * 1000;
  }

  /** Takes one permission back. */
  decline(person: StandInPerson, permission: string): void {
    this.#permissions.get(person)?.set(permission, 'declined');
  }

  /** Takes everything back, or ends the tokens alone. `person` null means everybody. */
  end(person: StandInPerson | null, end: GraphError): void {
    for (const token of this.#tokens.values()) {
      if (person === null || token.person === person) token.end ??= end;
    }
    if (end !== deadTokenErrors.removed) return;
    if (person) this.#permissions.delete(person);
    else this.#permissions.clear();
  }
}

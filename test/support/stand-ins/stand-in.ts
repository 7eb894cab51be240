import { StandInClock } from './stand-in-clock.ts';
import { ada, type StandInPerson } from './stand-in-person.ts';
import { type StandInRoutes, type StandInServer, startStandInServer } from './stand-in-server.ts';

export interface StandInOptions {
  clientId?: string;
  /** Shows pages for a real browser; without, everybody consents at once. Device pages are always there. */
  pages?: boolean;
  /** The person presses Cancel; for `pages: false`. */
  deny?: boolean;
}

/** What every stand-in has. */
export interface StandIn extends StandInServer {
  clientId: string;
  /** The https origins it answers for. */
  origins: readonly string[];
  /** For `routedFetch`. */
  routes: Record<string, string>;
  /** `aheadMs` moves the provider's time forward. */
  clock: StandInClock;
  /** Somebody else sits at the browser from now on. The first one is `ada`. */
  signIn(person: StandInPerson): void;
}

/** What the endpoints of a stand-in share. */
export interface StandInState {
  clock: StandInClock;
  /** Who is signed in at the browser. */
  person: StandInPerson;
}

export function newStandInState(): StandInState {
  return { clock: new StandInClock(), person: ada };
}

export async function startStandIn(
  clientId: string,
  origins: readonly string[],
  state: StandInState,
  routes: StandInRoutes,
): Promise<StandIn> {
  const server = await startStandInServer(routes, state.clock);
  return {
    ...server,
    clientId,
    origins,
    routes: Object.fromEntries(origins.map((origin) => [origin, server.origin])),
    clock: state.clock,
    signIn: (person) => {
      state.person = person;
    },
  };
}

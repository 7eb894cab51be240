import type { Step } from '../server-context.ts';
import type { FaultDetails, FaultPoint, StruckServer } from './fault-effect.ts';
import { canStrike, type FaultKind, faultKinds } from './fault-kinds.ts';

export interface Fault extends FaultDetails {
  at: FaultPoint;
  kind: FaultKind;
  /** How many requests it strikes; 1 when not given. `always`: until the faults are cleared. */
  times?: number | 'always';
}

export interface Faults {
  /** @throws RangeError for a kind that can never strike at the point. */
  switchOn(fault: Fault): void;
  /** Ends all faults, and publishes the signing key as it is. A rotated key stays rotated. */
  clear(): void;
}

/**
 * Faults waiting for their requests; of several at one point the one switched on first strikes first, those that
 * always strike last. A request is struck once.
 */
export function createFaults(server: StruckServer): Faults & { onRequests: Step; onResponses: Step } {
  let waiting: Array<{ fault: Fault; timesLeft: number }> = [];

  const take = (point: FaultPoint): Fault | undefined => {
    const here = waiting.filter(({ fault }) => fault.at === point);
    const entry = here.find(({ timesLeft }) => timesLeft !== Number.POSITIVE_INFINITY) ?? here[0];
    if (!entry) return undefined;
    entry.timesLeft -= 1;
    if (entry.timesLeft <= 0) waiting = waiting.filter((other) => other !== entry);
    return entry.fault;
  };

  return {
    switchOn: (fault) => {
      if (!canStrike(fault.kind, fault.at)) throw new RangeError(`${fault.kind} can't strike at ${fault.at}`);
      const { times = 1 } = fault;
      waiting.push({ fault, timesLeft: times === 'always' ? Number.POSITIVE_INFINITY : times });
    },
    clear: () => {
      waiting = [];
      server.keys.publishAsUsual();
    },
    onRequests: async (ctx, next) => {
      const fault = take(ctx.state.record.point);
      if (!fault) return next();
      ctx.state.record.fault = fault.kind;
      return faultKinds[fault.kind](ctx, next, fault, server);
    },
    /** Redirects that leave for the app, whichever request they answer. */
    onResponses: async (ctx, next) => {
      await next();
      const location = ctx.response.get('location');
      if (!/^\/auth(\/|$)/.test(ctx.path) || !location || isOwn(location, server)) return;
      const fault = take('authorization-response');
      if (!fault) return;
      ctx.state.record.fault = fault.kind;
      await faultKinds[fault.kind](ctx, async () => undefined, fault, server);
    },
  };
}

function isOwn(location: string, { provider }: StruckServer): boolean {
  const { issuer } = provider;
  return new URL(location, issuer).origin === issuer;
}

import { type FaultKind, faultKinds } from './fault-kinds.ts';
import type { RequestPoint } from './routes.ts';
import type { Step } from './server-context.ts';

export interface Fault {
  at: RequestPoint;
  kind: FaultKind;
  /** How many requests it strikes; 1 when not given. */
  times?: number;
  /** For `slow`; 1000 when not given. */
  delayMs?: number;
  /** Sent as `Retry-After` with the status kinds. */
  retryAfterSeconds?: number;
}

export interface Faults {
  switchOn(fault: Fault): void;
  clear(): void;
}

/** Faults waiting for their requests; of several at one point the one switched on first strikes first. */
export function createFaults(): Faults & { step: Step } {
  let waiting: Array<{ fault: Fault; timesLeft: number }> = [];

  const take = (point: RequestPoint): Fault | undefined => {
    const entry = waiting.find(({ fault }) => fault.at === point);
    if (!entry) return undefined;
    entry.timesLeft -= 1;
    if (entry.timesLeft <= 0) waiting = waiting.filter((other) => other !== entry);
    return entry.fault;
  };

  return {
    switchOn: (fault) => void waiting.push({ fault, timesLeft: fault.times ?? 1 }),
    clear: () => {
      waiting = [];
    },
    step: async (ctx, next) => {
      const fault = take(ctx.state.record.point);
      if (!fault) return next();
      ctx.state.record.fault = fault.kind;
      return faultKinds[fault.kind](ctx, next, fault);
    },
  };
}

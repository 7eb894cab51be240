import { changeAnswer } from '../answer-change.ts';
import type { FaultDetails, FaultEffect } from './fault-effect.ts';

type Body = Record<string, unknown>;

/** Lets the request be processed, then changes the members of its JSON answer. */
export function changed(how: (body: Body, details: FaultDetails) => Body): FaultEffect {
  return async (ctx, next, fault) => {
    await next();
    await changeAnswer(ctx, (body) => how(body, fault));
  };
}

export function leftOut(...names: string[]): FaultEffect {
  return changed((body) => without(body, names));
}

export function without(body: Body, names: readonly string[] = []): Body {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));
}

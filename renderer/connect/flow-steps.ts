import type { ProviderView } from '../../electron/ipc/contract.ts';
import type { Sheet } from '../store/sheet.ts';

/** The steps from the choice of a provider to an account, always the same ones, so that nothing moves. */
export const flowSteps = ['provider', 'set-up', 'access', 'connect'] as const;

export type FlowStep = (typeof flowSteps)[number];

export interface FlowPlace {
  /** undefined where a sheet keeps the size of the flow but has no steps: the way of an account that is there. */
  at: FlowStep | undefined;
  providerId: string | undefined;
  /** The account is there. */
  isOver?: boolean;
}

interface Facts {
  /** The provider of the attempt that is shown, and whether a new account comes of it. */
  attempt: { providerId: string; isNew: boolean; isOver: boolean } | undefined;
}

/** Where a sheet is on the way; undefined for one that is on another way. */
export function flowPlace(sheet: Sheet | null, { attempt }: Facts): FlowPlace | undefined {
  switch (sheet?.kind) {
    case 'choose-provider':
      return { at: 'provider', providerId: undefined };
    case 'add-provider':
      return sheet.next === 'close' ? undefined : { at: 'provider', providerId: undefined };
    case 'set-up':
      return sheet.next === 'close' ? undefined : { at: 'set-up', providerId: sheet.providerId };
    case 'choose-access':
    case 'connect-service':
      return { at: 'access', providerId: sheet.providerId };
    case 'ask-more':
      return { at: undefined, providerId: undefined };
    case 'attempt':
      if (!attempt) return { at: undefined, providerId: undefined };
      return {
        at: attempt.isNew ? 'connect' : undefined,
        providerId: attempt.providerId,
        isOver: attempt.isOver,
      };
    default:
      return undefined;
  }
}

/** Where a step that is done leads back to; undefined where there is no way back. */
export function sheetOfStep(
  step: FlowStep,
  at: FlowStep,
  provider: Pick<ProviderView, 'id' | 'mayAddClients'> | undefined,
): Sheet | undefined {
  // What is under way is cancelled first.
  if (at === 'connect' || flowSteps.indexOf(step) >= flowSteps.indexOf(at)) return undefined;
  if (step === 'provider') return { kind: 'choose-provider' };
  return step === 'set-up' && provider?.mayAddClients
    ? { kind: 'set-up', providerId: provider.id, next: 'choose-access' }
    : undefined;
}

import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { AttemptView } from '../../electron/ipc/contract.ts';
import type { AttemptPurpose } from '../messages/attempt-text.ts';

type At = AttemptView['step']['at'];

/** What an attempt goes through while it is under way. */
export type PhaseName = 'prepare' | 'agree' | 'type-code' | 'fetch' | 'ask';

export interface Phase {
  name: PhaseName;
  state: 'done' | 'now' | 'next' | 'failed';
}

/** How far an attempt is that has not ended. */
const reached: Partial<Record<At, number>> = {
  preparing: 0,
  'waiting-for-browser': 1,
  'waiting-for-device': 1,
  exchanging: 2,
};

/**
 * The phases of an attempt, all of them from the start, so that none moves.
 *
 * @param last the last step that was seen of it while it was under way
 */
export function attemptPhases(
  step: Pick<AttemptView['step'], 'at'> & { error?: Pick<ErrorView, 'code'> },
  last: At | undefined,
  purpose: AttemptPurpose | undefined,
): Phase[] {
  const { at } = step;
  const hasFailed = at === 'failed';
  const now = hasFailed ? failedAt(last, step.error?.code ?? '') : reached[at];
  if (now === undefined) return [];
  const isByCode = purpose?.isByCode === true || at === 'waiting-for-device' || last === 'waiting-for-device';
  const names: PhaseName[] =
    purpose?.kind === 'connect-service'
      ? ['ask', 'fetch']
      : ['prepare', isByCode ? 'type-code' : 'agree', 'fetch'];
  const current = Math.min(now, names.length - 1);
  return names.map((name, index) => {
    if (index === current) return { name, state: hasFailed ? 'failed' : 'now' };
    return { name, state: index < current ? 'done' : 'next' };
  });
}

/** A no of the provider's comes back by the browser, and is read when the access was to be fetched. */
function failedAt(last: At | undefined, code: string): number | undefined {
  if (last === 'exchanging' && code.startsWith('AUTHORIZATION_')) return 1;
  return last && reached[last];
}

import type { Step } from './exchange.ts';

/** Whether a step itself tells of a failure: no answer, a refusal, or an error in its words. */
export function showsFailure(step: Step): boolean {
  return step.error !== null || (step.status !== null && step.status >= 400) || errorIn(step) !== undefined;
}

/** Whether a device was asked about again and the answer was the same. */
export function isRepeated(before: Step, step: Step): boolean {
  const isPoll = before.kind === 'device-poll' && step.kind === 'device-poll';
  return isPoll && before.status === step.status && errorIn(before) === errorIn(step) && showsFailure(step);
}

function errorIn({ sections }: Step): string | undefined {
  for (const { part, entries } of sections) {
    if (part !== 'callback' && part !== 'answer-body') continue;
    const error = entries.find(({ name }) => name === 'error' || name.startsWith('error.'))?.value;
    if (error) return error.as === 'masked' ? error.what : error.text;
  }
  return undefined;
}

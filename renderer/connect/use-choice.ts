import { useEffect, useState } from 'react';
import { type ConnectChoice, choiceAt, keepChoice } from '../store/connect-choice.ts';

/**
 * What is chosen at a provider, which outlives its sheet until the whole flow is left.
 *
 * @param before the choice of an earlier try, which counts more
 */
export function useChoice(
  providerId: string,
  before: ConnectChoice,
): [ConnectChoice, (part: ConnectChoice) => void] {
  const [choice, setChoice] = useState<ConnectChoice>(() => ({ ...choiceAt(providerId), ...given(before) }));
  useEffect(() => keepChoice(providerId, choice), [providerId, choice]);
  return [choice, (part) => setChoice((known) => ({ ...known, ...part }))];
}

function given(choice: ConnectChoice): ConnectChoice {
  return Object.fromEntries(
    Object.entries(choice).filter(([, value]) => value !== undefined && value !== null),
  );
}

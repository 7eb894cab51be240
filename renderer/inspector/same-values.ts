import type { ExchangeView } from '../../electron/ipc/contract.ts';

/** The step, from 1, at which each masked value was first seen, by what it is and its number. */
export type FirstSeen = ReadonlyMap<string, number>;

export function firstSeenIn({ steps }: Pick<ExchangeView, 'steps'>): FirstSeen {
  const seen = new Map<string, number>();
  steps.forEach(({ sections }, index) => {
    for (const { value } of sections.flatMap(({ entries }) => entries)) {
      if (value.as === 'masked' && !seen.has(keyOf(value))) seen.set(keyOf(value), index + 1);
    }
  });
  return seen;
}

export function keyOf({ what, number }: { what: string; number: number }): string {
  return `${what} ${number}`;
}

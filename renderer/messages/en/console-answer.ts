/** What the console says of an answer. */
export const consoleAnswer = {
  answer: 'Answer',
  body: 'Body',
  headers: (count: string) => `Headers ${count}`,
  bodyText: 'Body text',
  empty: 'The answer has no body.',
  binary: 'The answer is not text, so it is not shown.',
  beginning: (shown: string, whole: string) => `The first ${shown} of ${whole}.`,
  showAll: 'Show all',
  copy: 'Copy',
  facts: (duration: string, size: string) => `${duration} · ${size}`,
  factsWithRenewal: (duration: string, size: string) => `${duration} · ${size} · access was renewed first`,
};

import { counted, numberText } from '../words.ts';

/** What the console says of an answer. */
export const consoleAnswer = {
  answer: 'Answer',
  body: 'Body',
  raw: 'Raw',
  headers: (count: string) => `Headers ${count}`,
  bodyText: 'Body text',
  empty: 'The answer has no body.',
  binary: 'The answer is not text, so it is not shown. You can save it.',
  arriving: (size: string) => `Still arriving: ${size} so far.`,
  broken: 'The answer says that it is JSON, but it is not valid. It is shown as text.',
  image: 'The picture of the answer',
  imageBroken: 'The answer says that it is a picture, but it can’t be drawn.',
  imageSize: (width: string, height: string) => `${width} × ${height} pixels`,
  beginning: (shown: string, whole: string) => `The first ${shown} of ${whole}.`,
  showAll: 'Show all',
  copy: 'Copy',
  copyValue: 'Copy value',
  copyPath: 'Copy path',
  save: 'Save…',
  savedAs: (fileName: string) => `Saved as ${fileName}.`,
  nextPage: 'Next page',
  previousPage: 'Previous page',
  tree: 'Body as a tree',
  members: (count: number) => counted(count, '# member', '# members'),
  search: 'Search the answer',
  noMatch: 'Nothing found',
  matches: (count: number) => counted(count, '# found', '# found'),
  matchOf: (current: string, count: string) => `${current} of ${count}`,
  nextMatch: 'Next match',
  previousMatch: 'Previous match',
  fold: 'Fold',
  folds: { all: 'Fold all', none: 'Unfold all' },
  foldLevel: (level: string) => `To level ${level}`,
  callsLeft: (left: number, limit: string | null) =>
    limit === null
      ? counted(left, '# call left', '# calls left')
      : `${numberText(left)} of ${limit} calls left`,
  callsLeftUntil: (calls: string, span: string) => `${calls}, anew in ${span}`,
  limit: {
    title: (provider: string) => `${provider} takes no more calls for now`,
    overIn: (span: string) =>
      `There is a limit to how many calls may be made in a time. It is over in ${span}.`,
    sendsIn: (countdown: string) => `Sent again in ${countdown}. Stay on this page until then.`,
    isOver: 'There is a limit to how many calls may be made in a time. It should be over now.',
    untilUnknown:
      'There is a limit to how many calls may be made in a time. The API does not say when it is over: try again in a while.',
    sendThen: 'Send again when it is over',
    sendAgain: 'Send again',
    doNotSend: 'Do not send',
  },
  facts: (duration: string, size: string) => `${duration} · ${size}`,
  factsWithRenewal: (duration: string, size: string) => `${duration} · ${size} · access was renewed first`,
};

import { counted } from '../words.ts';

/** Revocations that could not be made yet. */
export const revocations = {
  group: 'Waiting revocations',
  note: 'These accounts are forgotten here, and their provider has not ended the access yet. Holdfast goes on asking.',
  waiting: (count: number) => counted(count, '1 revocation waits', '# revocations wait'),
  notAskedNextIn: (span: string) => `Not asked yet, next try in ${span}`,
  notAskedNextSoon: 'Not asked yet, next try any moment',
  failedNextIn: (why: string, span: string) => `${why}, next try in ${span}`,
  failedNextSoon: (why: string) => `${why}, next try any moment`,
  ended: (provider: string, account: string) => `${provider} ended the access of ${account}.`,
  /** Before a time that says how long ago. */
  since: 'Disconnected',
  tryNow: 'Try now',
  tryNowLabel: (account: string, provider: string) => `Try now: ${account} at ${provider}`,
  giveUpOpen: 'Give up…',
  giveUpLabel: (account: string, provider: string) => `Give up on ${account} at ${provider}…`,
  giveUp: {
    title: (account: string) => `Give up on ${account}?`,
    keepTrying: 'Keep trying',
    giveUp: 'Give up',
    stops: (provider: string, account: string) =>
      `Holdfast stops asking ${provider} to end the access of ${account}, and forgets its tokens for good.`,
    livesOn: (provider: string) =>
      `The access may live on at ${provider} until it runs out. From here nothing more can be done about it.`,
    meanwhileTitle: 'The access was ended meanwhile',
    meanwhile: 'The provider answered, so there is nothing left to give up.',
    done: 'Done',
  },
};

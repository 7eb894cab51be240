import { counted } from '../words.ts';

/** What an account may do. `day` stands within a sentence: "today", "on 3 May"; `provider` is a name, or “The provider”. */
export const access = {
  lists: {
    granted: 'It may',
    further: 'It may not',
    missing: 'Asked for, not given',
    takenAway: 'Taken away later',
    /** On the overview. */
    mayDo: 'What it may do',
  },
  neverUsed: 'Never used',
  used: (day: string) => `Used ${day}`,
  takenAway: (provider: string, day: string) => `${provider} took it away; seen ${day}.`,
  forbidden: 'Not allowed by your organisation.',
  quoted: (words: string) => `“${words}”`,
  /** The end of a list: "“a”, “b” and 3 more". */
  more: (count: number) => counted(count, '1 more', '# more'),
  none: 'Nothing that the provider names. Ask for access to use this account.',
  noneOfGitHubApp:
    'What a GitHub App may do was chosen when it was registered and where it is installed. GitHub does not list it here.',
  noneOfService: (provider: string) =>
    `${provider} names no kinds of access for this service. What the client may do was decided when it was registered.`,
  notGiven: (count: number) =>
    counted(count, '1 more was asked for and not given.', '# more were asked for and not given.'),
  takenAwayLater: (count: number) => counted(count, '1 was taken away later.', '# were taken away later.'),
  notGivenAndTakenAway: (notGiven: number, takenAway: number) =>
    `${counted(notGiven, '1 more was', '# more were')} asked for and not given, ${counted(takenAway, '1 was', '# were')} taken away later.`,
  unused: (count: number) =>
    counted(count, 'One kind of access was never used', '# kinds of access were never used'),
  unusedLeaveOut: (count: number) =>
    counted(
      count,
      'Holdfast has not needed it since it was given. What is not given can’t be misused: leave it out of the next consent, and ask again when you need it.',
      'Holdfast has not needed them since it was given. What is not given can’t be misused: leave them out of the next consent, and ask again when you need them.',
    ),
  unusedStays: (count: number, provider: string) =>
    counted(
      count,
      `Holdfast has not needed it since it was given. ${provider} keeps what was once given; you can take it away there.`,
      `Holdfast has not needed them since it was given. ${provider} keeps what was once given; you can take it away there.`,
    ),
  chooseWithout: (count: number) => counted(count, 'Choose again without it', 'Choose again without them'),
  neverAskedFor: (count: number, provider: string) =>
    counted(
      count,
      `1 more kind of access at ${provider}, never asked for`,
      `# more kinds of access at ${provider}, never asked for`,
    ),
  chooseMore: 'Choose more',
  askForIt: 'Ask for it',
  /** What is heard for “Ask for it”, which it begins with. @param scope quoted */
  askFor: (scope: string) => `Ask for it: ${scope}`,
  askForAll: (count: number) => counted(count, 'Ask for it', 'Ask for all #'),
  see: 'See access',
  seeAll: (count: number) => counted(count, 'See all #', 'See all #'),
};

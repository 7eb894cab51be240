import { counted } from '../words.ts';

export const installation = {
  links: {
    checking: 'Looking who opens them…',
    ours: 'Links open this copy of Holdfast',
    oursMeaning: 'A provider’s answer comes back here by itself.',
    portableMeaning: 'This is the portable copy: links find it only as long as it stays where it is now.',
    nobody: 'Links open nothing',
    nobodyMeaning: 'Answers come back by a local address where a provider lets it. Elsewhere you paste them.',
    another: (program: string) => `Links to Holdfast open ${program}`,
    anotherMeaning:
      'A provider’s answer would go there, and not come here. Make this copy the one that takes them.',
  },
  updatesOff: {
    source: 'This copy runs from its sources: it is updated with them.',
    'not-configured': 'This build was given no place to look for updates.',
    'system-package': 'The package manager of your system updates Holdfast.',
    archive: 'This copy was unpacked from an archive: a newer one is unpacked over it.',
    portable: 'The portable copy does not update itself: a newer one takes its place.',
  },
  updates: {
    never: 'Not looked for yet.',
    /** @param when a day, as "3 May" */
    newest: (when: string) => `This is the newest version, as of ${when}.`,
    checking: 'Looking for a newer version…',
    /** @param percent such as "40 %" */
    downloading: (version: string, percent: string) => `Fetching ${version}: ${percent}`,
    waits: (version: string) => `${version} is here. It waits until no account is being connected.`,
    ready: (version: string) => `${version} is here. It starts with the next start of Holdfast, or now.`,
    failed: 'The last look failed.',
  },
  build: {
    development: 'Development copy',
    source: 'Run from its sources',
    developmentSource: 'Development copy, run from its sources',
    test: 'Test build, for trying out and never for accounts that matter',
    developmentTest: 'Development copy, for trying out and never for accounts that matter',
  },
  leaving: {
    accounts: (accounts: number) =>
      counted(
        accounts,
        'The account is revoked at its provider first.',
        'All # accounts are revoked at their providers first.',
      ),
    waiting: 'Revocations that wait are tried once more.',
    removed:
      'Then everything that Holdfast keeps for you on this computer is removed: accounts, set-ups with their secrets, settings, activity and the log.',
    forGood: 'It can’t be undone. The app itself stays installed.',
    notRevoked: (accounts: number) =>
      `${counted(accounts, '1 account', '# accounts')} could not be revoked now.`,
    unreadable: (accounts: number) => `${counted(accounts, '1 account', '# accounts')} could not be read.`,
    notRevokedAndUnreadable: (notRevoked: number, unreadable: number) =>
      `${counted(notRevoked, '1 account', '# accounts')} could not be revoked now, and ${counted(unreadable, '1 account', '# accounts')} could not be read.`,
    allTheSame: 'Removed all the same, the access may live on at the provider until it runs out.',
  },
};

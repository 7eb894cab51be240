import { counted } from '../words.ts';

/** Disconnecting everything, and removing everything. */
export const lettingGo = {
  group: 'Let go of everything',
  cancel: 'Cancel',
  everything: {
    name: 'Disconnect everything',
    note: (count: number) =>
      counted(
        count,
        'The account is ended at its provider and forgotten here, with a receipt.',
        'All # accounts are ended at their providers and forgotten here, with a receipt for each.',
      ),
    open: 'Disconnect everything…',
    title: (count: number) => counted(count, 'Disconnect 1 account?', 'Disconnect all # accounts?'),
    disconnect: (count: number) => counted(count, 'Disconnect 1 account', 'Disconnect all # accounts'),
    progress: (done: string, count: string) => `${done} of ${count} done`,
    list: 'What will be disconnected',
    gone: 'Gone',
    asked: 'Each provider is asked to end the access, then Holdfast forgets the account.',
    later:
      'Where a provider does not answer now, Holdfast goes on asking in the background, also after a restart.',
    wide: (providers: string) =>
      `${providers}: every connection of yours made with the same client ends, on your other devices too.`,
    silent: (providers: string) =>
      `${providers}: access can’t be ended from here, only forgotten. The receipt leads you there.`,
    forgotten: (count: number) =>
      counted(
        count,
        'The account is gone from here, with names and history. Set-ups of providers stay.',
        'The accounts are gone from here, with names and history. Set-ups of providers stay.',
      ),
  },
  leaving: {
    name: 'Remove everything from this computer',
    note: 'Accounts, set-ups, settings, activity and the log. Uninstalling the app keeps them; this does not.',
    open: 'Remove everything…',
    title: 'Remove everything from this computer?',
    remove: 'Remove everything',
    leftTitle: 'Not everything could be revoked',
    keep: 'Keep them for now',
    removeAllTheSame: 'Remove all the same',
    notRevoked: 'Not revoked',
    goneTitle: 'Everything is removed',
    gone: 'Holdfast keeps nothing for you on this computer any more. To take the app away as well, uninstall it.',
    onlyForgotten: 'These were only forgotten: their access may live on at the provider until it runs out.',
    quit: 'Quit Holdfast',
  },
};

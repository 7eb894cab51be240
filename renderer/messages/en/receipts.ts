import { counted } from '../words.ts';

/** What a disconnect did. */
export const receipts = {
  title: 'Disconnected',
  exposedTitle: 'Reported as exposed',
  list: 'Receipts',
  whoElse: 'Who else is affected',
  seeWhatWaits: 'See what waits',
  done: 'Done',
  what: {
    'refresh-token': 'Lasting access',
    'access-token': 'Current access',
    grant: 'All access of this client',
  },
  outcome: {
    revoked: 'Ended now',
    'already-invalid': 'Had ended already',
    'not-supported': 'Only forgotten here',
    'not-reached': 'Not reached; it runs out by itself',
  },
  summary: {
    revoked: (provider: string, account: string) =>
      `${provider} ended the access, and Holdfast has forgotten ${account}.`,
    'over-already': (provider: string, account: string) =>
      `The access had ended at ${provider} already, and Holdfast has forgotten ${account}.`,
    'not-supported': (provider: string, account: string) =>
      `Holdfast has forgotten ${account}. ${provider} could not be asked to end the access, so it stays valid there until it runs out or you remove it.`,
    waits: (provider: string, account: string) =>
      `Holdfast has forgotten ${account}, and goes on asking ${provider} to end the access. Until then it stays valid there.`,
    'not-asked': (provider: string, account: string) =>
      `Holdfast has forgotten ${account}. ${provider} was not asked, so the access stays valid there until it runs out or you remove it.`,
  },
  line: {
    revoked: 'Ended at the provider and forgotten',
    'over-already': 'Had ended already; forgotten',
    'not-supported': 'Only forgotten: the provider can’t be asked',
    waits: 'Forgotten; the provider is still being asked',
    'not-asked': 'Only forgotten: the provider was not asked',
  },
  reach: {
    overAlready: 'Nobody else. It had ended before.',
    nothingChanged: 'Nobody else. Nothing changed at the provider.',
    onlyThis: 'Nobody else. Only this connection ends.',
    othersLater: (provider: string) =>
      `When it is done: other devices and apps of yours that use the same client at ${provider}. They must reconnect then.`,
    others: (provider: string) =>
      `Other devices and apps of yours that use the same client at ${provider}. They must reconnect.`,
  },
  everything: {
    title: 'Everything is disconnected',
    partTitle: 'Not everything is disconnected',
    gone: (count: number) => counted(count, '1 account is gone from here.', '# accounts are gone from here.'),
    partlyGone: (count: number, kept: number) =>
      [
        counted(count, '1 account is gone from here.', '# accounts are gone from here.'),
        counted(
          kept,
          '1 could not be read and stays: unlock the key store, then try again.',
          '# could not be read and stay: unlock the key store, then try again.',
        ),
      ].join(' '),
  },
};

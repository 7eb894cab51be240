import { counted } from '../words.ts';

/** The lines of the activity. A provider that is not known is ''. */
export const activity = {
  line: {
    connected: () => 'Connected',
    reconsented: () => 'Access was given anew',
    'consent-failed': () => 'Asking for access did not work',
    refreshed: () => 'Access renewed',
    'refresh-failed': () => 'Access could not be renewed',
    'grant-ended': (provider: string) => `${provider || 'The provider'} ended this connection`,
    'api-called': () => 'An API was called',
    'scopes-changed': () => 'What it may do has changed',
    disconnected: () => 'Disconnected and forgotten here',
    revoked: (provider: string) => `${provider || 'The provider'} ended the access, as asked`,
    'revocation-waits': (provider: string) =>
      `Waiting to ask ${provider || 'the provider'} to end the access`,
    'revocation-failed': (provider: string) =>
      `${provider || 'The provider'} could not be asked to end the access`,
    'revocation-given-up': (provider: string) =>
      `Gave up asking ${provider || 'the provider'} to end the access`,
    exported: () => 'Accounts were exported',
    imported: () => 'Accounts were imported',
    locked: () => 'Holdfast was locked',
    unlocked: () => 'Holdfast was unlocked',
    'unlock-failed': () => 'Unlocking did not work',
    'protection-changed': () => 'The protection of the accounts was changed',
    'file-set-aside': () => 'A damaged file was set aside',
    'file-restored': () => 'A file that was set aside is back in its place',
    'link-refused': () => 'A link to Holdfast was refused',
    'activity-exported': () => 'Activity was exported',
    'activity-cleared': () => 'Earlier activity was cleared',
  },
  exported: (count: number) => counted(count, '# account was exported', '# accounts were exported'),
  imported: (count: number) => counted(count, '# account was imported', '# accounts were imported'),
  activityExported: (count: number) =>
    counted(count, 'Activity was exported, # line', 'Activity was exported, # lines'),
  /** What was called, its answer and how long that took: "GET /user/repos, 200 OK, 182 ms". */
  call: (request: string, answer: string, duration: string) => `${request}, ${answer}, ${duration}`,
  noAnswer: 'no answer',
  cause: (title: string, meaning: string) => `${title}. ${meaning}`,
  /** Before plain words for scopes. */
  added: (scopes: string) => `Added: ${scopes}.`,
  itMay: (scopes: string) => `It may: ${scopes}.`,
  takenAway: (scopes: string) => `Taken away: ${scopes}.`,
  /** The words of a scope, within a sentence. */
  scopeWithin: (words: string) => words.charAt(0).toLowerCase() + words.slice(1),
  moreScopes: (count: number) => counted(count, '# more', '# more'),
};

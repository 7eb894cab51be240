/** One line of health for the list. */
export const health = {
  theProvider: 'The provider',
  unreachable: (provider: string) => `${provider} can’t be reached`,
  reading: 'Being read',
  vaultLocked: 'Can’t be read now',
  keyStoreLocked: 'Key store is locked',
  newerFile: 'Kept by a newer Holdfast',
  unreadable: 'Can’t be read, reconnect',
  ranOut: 'Access ran out, reconnect',
  worksAndRenews: 'Works. Renews itself.',
  worksAndRenewsWhenUsed: 'Works. Renews when used.',
  worksAboutToRenew: 'Works. About to renew.',
  worksForGood: 'Works. Needs no renewal.',
  /** @param moment "14:05" today, else a day: "3 May" */
  worksUntil: (moment: string) => `Works until ${moment}`,
  ended: 'Needs you to reconnect',
  /** Why a connection ended. `{provider}` stands for the provider's name. */
  endedBy: {
    GRANT_INVALID: 'Ended at {provider}, reconnect',
    GRANT_ENDED_TESTING_MODE: 'Test period is over, reconnect',
    GRANT_ENDED_UNUSED: 'Unused for too long, reconnect',
    GRANT_ENDED_BY_POLICY: 'Ended by an organisation, reconnect',
    GRANT_ENDED_PASSWORD_CHANGE: 'Password was changed, reconnect',
    GRANT_ENDED_LIFETIME: 'Its time is over, reconnect',
    GRANT_ANSWER_LOST: 'A renewal got lost, reconnect',
    GRANT_HAS_NO_REFRESH_TOKEN: 'Access ran out, reconnect',
    GRANT_NOT_MOVED: 'Imported without renewal, reconnect',
    ACCOUNT_IDENTITY_CHANGED: 'Became somebody else’s, reconnect',
    CLIENT_CHANGED: 'The client was changed, reconnect',
    CLIENT_DELETED: 'The client was deleted',
  },
  /** @param provider its name, or “the provider” */
  restoreClient: (provider: string) =>
    `Restore the client at ${provider} and try again. Or remove it from the set-up, add a new one there, and reconnect.`,
};

/** When a connection ends although nobody asks it to; `day` as in "3 May". */
export const forecast = {
  reconnectBy: (day: string) => `Reconnect by ${day}`,
  endsThen: (provider: string, day: string) => `Reconnect by ${day}: ${provider} ends it then`,
  fixedTime: (provider: string) =>
    `${provider} gives access for a fixed time, and it can’t be renewed. A reconnect gives it another term.`,
  keepByUse: (day: string) => `Use it by ${day}`,
  endsUnlessUsed: (provider: string, day: string) =>
    `${provider} ends this connection on ${day} unless it is used`,
  holdfastUsesIt:
    'Holdfast uses it whenever it renews the access, so it lasts while Holdfast is run from time to time.',
  anyCallCounts: (provider: string) =>
    `Any call as this account counts as a use, and ${provider} counts anew from then.`,
};

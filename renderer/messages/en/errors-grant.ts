export const grantErrors = {
  GRANT_CODE_REJECTED: {
    title: '{provider} did not accept its own code',
    meaning: 'The code from the browser was too old or had been used already.',
    todo: 'Try again; it takes a fresh code.',
  },
  GRANT_INVALID: {
    title: '{provider} ended this connection',
    meaning: 'The access was removed at the provider, or it ran out.',
    todo: 'Reconnect to use the account again.',
  },
  GRANT_ENDED_BY_POLICY: {
    title: 'An organisation ended this connection',
    meaning: 'Whoever looks after this account at {provider} has set a rule that access must be given anew.',
    todo: 'Reconnect. If that is refused, ask the administrator of the organisation.',
  },
  GRANT_ENDED_TESTING_MODE: {
    title: 'The test period of this connection is over',
    meaning: '{provider} ends access after 7 days while the client is in testing mode.',
    todo: 'Reconnect. To keep access for longer, publish the client at the provider.',
  },
  GRANT_ENDED_UNUSED: {
    title: 'This connection was unused for too long',
    meaning: '{provider} ends access that nobody has used for a long time.',
    todo: 'Reconnect to use the account again.',
  },
  GRANT_ENDED_PASSWORD_CHANGE: {
    title: 'The password of this account was changed',
    meaning: '{provider} ends the connections of an account when its password is changed or set anew.',
    todo: 'Reconnect with the new password. If you did not change it, look after that account first.',
  },
  GRANT_ENDED_LIFETIME: {
    title: 'The time of this connection is over',
    meaning: '{provider} gives access for a fixed time, however often it is used.',
    todo: 'Reconnect to get access for another term.',
  },
  GRANT_ANSWER_LOST: {
    title: 'A renewal was interrupted',
    meaning: '{provider} may have given new access, but its answer never arrived here.',
    todo: 'Reconnect to use the account again.',
  },
  GRANT_HAS_NO_REFRESH_TOKEN: {
    title: 'The access ran out',
    meaning: '{provider} gave access for a limited time, with no way to renew it.',
    todo: 'Reconnect to get access again.',
  },
  GRANT_NOT_MOVED: {
    title: 'What renews this account stayed on the other computer',
    meaning:
      'The export it came from left that out: two computers that use it would end the connection for both, or it works on that computer alone.',
    todo: 'Reconnect to use the account here. The other computer keeps its own connection.',
  },
  SCOPE_REJECTED: {
    title: '{provider} does not give this access',
    meaning: 'One of the chosen kinds of access is unknown there, or not open to this client.',
    todo: 'Choose less access, or switch it on at the provider.',
  },
  TOKEN_TYPE_UNSUPPORTED: {
    title: 'The access is of a kind that Holdfast can’t use',
    meaning: '{provider} gave another kind of access token than the one that was asked for. It was not kept.',
    todo: 'Try again. If it happens again, report it.',
  },
  REVOCATION_NOT_SUPPORTED: {
    title: '{provider} does not offer this',
    meaning: 'Its server has no way to end access from here. Nothing was changed.',
    todo: 'Remove the access on the provider’s own page.',
  },
};

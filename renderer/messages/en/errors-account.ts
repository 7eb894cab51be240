export const accountErrors = {
  ACCOUNT_UNKNOWN: {
    title: 'This account is no longer here',
    meaning: 'It was disconnected in the meantime.',
    todo: 'Connect it again if you need it.',
  },
  EXCHANGE_UNKNOWN: {
    title: 'This exchange is no longer kept',
    meaning: 'Holdfast keeps the last 50 exchanges, in memory alone, until it is locked or closed.',
    todo: 'Do it once more to see it again.',
  },
  ACCOUNT_IDENTITY_CHANGED: {
    title: 'Somebody else signed in',
    meaning: 'The browser came back with another account. This one was left as it was.',
    todo: 'Try again and choose the same account, or connect the other one as a new account.',
  },
  ACCOUNT_IDENTITY_UNREADABLE: {
    title: '{provider} did not say who connected',
    meaning: 'Access was given, but the account behind it could not be read. Nothing was kept.',
    todo: 'Try again in a while.',
  },
  PROVIDER_UNKNOWN: {
    title: 'This provider is not available',
    meaning: 'The account was connected with a provider that this Holdfast does not have.',
    todo: 'Disconnect the account, or run the Holdfast that has the provider.',
  },
  REQUEST_INVALID: {
    title: 'Holdfast could not do that',
    meaning: 'One part of Holdfast did not understand another. Nothing was changed.',
    todo: 'Check what you entered. If it happens again, report it.',
  },
  REQUEST_REFUSED: {
    title: 'Holdfast refused a request',
    meaning: 'It did not come from this window. Nothing was changed.',
    todo: 'Nothing needs to be done.',
  },
  INTERNAL: {
    title: 'Something in Holdfast failed',
    meaning: 'Your accounts are as they were.',
    todo: 'Try again. If it happens again, report it.',
  },
};

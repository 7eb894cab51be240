export const authorizationErrors = {
  AUTHORIZATION_DENIED: {
    title: 'Access was denied',
    meaning: '{provider} was told not to give access. Nothing was connected and nothing was changed.',
    todo: 'If that was not what you wanted, try again and allow access in the browser.',
  },
  AUTHORIZATION_REJECTED: {
    title: '{provider} refused the request',
    meaning: 'It did not accept what was asked for, so nothing was connected.',
    todo: 'Check the set-up of this provider, then try again.',
  },
  AUTHORIZATION_STATE_MISMATCH: {
    title: 'A link to Holdfast was refused',
    meaning: 'It answers nothing that Holdfast is waiting for, so it could have come from somebody else.',
    todo: 'If you were connecting an account, start again from here.',
  },
  AUTHORIZATION_RESPONSE_INVALID: {
    title: 'The answer from {provider} was not complete',
    meaning: 'The browser came back, but without what is needed to connect.',
    todo: 'Try again.',
  },
  AUTHORIZATION_ISSUER_MISMATCH: {
    title: 'The answer came from another server',
    meaning: 'Holdfast asked {provider}, and somebody else answered. Nothing was connected.',
    todo: 'If it happens again, report it. Do not enter a password on the page that was opened.',
  },
  AUTHORIZATION_EXPIRED: {
    title: 'The browser did not come back in time',
    meaning: 'The link was open for a few minutes only, and it is closed now.',
    todo: 'Try again when you are ready.',
  },
  AUTHORIZATION_CANCELLED: {
    title: 'Connecting was cancelled',
    meaning: 'Nothing was connected and nothing was changed.',
    todo: 'You can start again at any time.',
  },
  AUTHORIZATION_UNKNOWN: {
    title: 'This attempt is over',
    meaning: 'It ended, or it was replaced by a newer one.',
    todo: 'Start again to connect.',
  },
  CALLBACK_INVALID: {
    title: 'A link to Holdfast was ignored',
    meaning: 'It did not look like an answer from a provider.',
    todo: 'If you were connecting an account, start again from Holdfast.',
  },
  CALLBACK_TOO_LARGE: {
    title: 'A link to Holdfast was ignored',
    meaning: 'It was far longer than any provider’s answer.',
    todo: 'If you were connecting an account, start again from Holdfast.',
  },
  RECEIVER_UNAVAILABLE: {
    title: 'Holdfast could not wait for the browser',
    meaning: 'Neither its link nor a local address could be opened for the answer.',
    todo: 'Try again, or choose the other way under “Connect another way”.',
  },
  BROWSER_UNAVAILABLE: {
    title: 'No browser could be opened',
    meaning: 'The system did not open the link.',
    todo: 'Check that a default browser is set, then try again. You can also copy the link.',
  },
};

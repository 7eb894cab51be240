export const transportErrors = {
  TRANSPORT_UNREACHABLE: {
    title: '{provider} can’t be reached',
    meaning: 'Its server could not be found, or the network is down. Your account is as it was.',
    todo: 'Check the network, then try again.',
  },
  TRANSPORT_TIMEOUT: {
    title: '{provider} took too long',
    meaning: 'There was no answer in time. Your account is as it was.',
    todo: 'Try again in a while.',
  },
  TRANSPORT_CERTIFICATE_UNTRUSTED: {
    title: 'The connection is not trusted',
    meaning: 'The certificate of {provider} is not one that this computer trusts, so nothing was sent.',
    todo: 'Check the network and the clock. In a company network, its certificate must be installed in the system.',
  },
  TRANSPORT_INSECURE: {
    title: 'The address is not encrypted',
    meaning: 'Tokens are never sent over plain http, so nothing was sent.',
    todo: 'Use an address that begins with https.',
  },
  TRANSPORT_RESPONSE_TOO_LARGE: {
    title: 'The answer is too large',
    meaning: 'Holdfast stopped reading it, to stay responsive.',
    todo: 'Ask for less at once, for example with a page size.',
  },
  API_REQUEST_INVALID: {
    title: 'This request can’t be sent',
    meaning: 'The address or a header is not valid.',
    todo: 'Use a full address that begins with https, and leave the Authorization header to Holdfast.',
  },
  API_ORIGIN_NOT_ALLOWED: {
    title: 'Not an address of {provider}',
    meaning: 'The access of this account goes to its provider and nowhere else, so nothing was sent.',
    todo: 'Use one of the provider’s own addresses. The examples show them.',
  },
  API_REDIRECT_REFUSED: {
    title: 'The API sent the request elsewhere',
    meaning: 'Holdfast does not follow, so that the access reaches nobody else.',
    todo: 'Use the final address, if it is one of the provider’s.',
  },
  API_CALL_CANCELLED: {
    title: 'Stopped',
    meaning: 'You stopped this call. The API may have acted on it all the same.',
    todo: 'Send it again whenever you like.',
  },
  API_ANSWER_GONE: {
    title: 'This answer is not kept any more',
    meaning: 'Holdfast keeps the last few answers in memory, to save them from there.',
    todo: 'Send the request again, then save its answer.',
  },
};

export const providerErrors = {
  CLIENT_MISSING: {
    title: '{provider} is not set up yet',
    meaning: 'It wants a client ID of your own before it lets Holdfast ask for access.',
    todo: 'Set it up once; Holdfast shows you each step.',
  },
  CLIENT_CHANGED: {
    title: 'The set-up of {provider} is another one now',
    meaning: 'This account was connected with another client ID, and its access belongs to that one.',
    todo: 'Reconnect to move the account to the new set-up, or put the old client ID back.',
  },
  CLIENT_REJECTED: {
    title: '{provider} does not accept this client',
    meaning: 'The client ID, its secret or its redirect URI is not the one that was registered.',
    todo: 'Compare the set-up with the provider’s page, then try again.',
  },
  CLIENT_SECRET_MISSING: {
    title: 'The client secret is missing',
    meaning: '{provider} does not answer this client without its secret.',
    todo: 'Add the client secret to the set-up, then try again.',
  },
  CLIENT_DELETED: {
    title: 'The client no longer exists at {provider}',
    meaning: 'It was deleted there, so nothing can be connected or renewed with it.',
    todo: 'Restore the client at the provider, or set up a new one.',
  },
  CLIENT_FILE_INVALID: {
    title: 'This file is no client file',
    meaning: 'It does not contain what a provider’s client file should. Nothing was taken over.',
    todo: 'Download the file of a desktop client from the provider again, or fill in the form by hand.',
  },
  DEVICE_GRANT_UNAVAILABLE: {
    title: 'A code on another device is not possible here',
    meaning: '{provider} does not offer it, or it is not switched on for this client.',
    todo: 'Connect with the browser, or switch the device flow on at the provider.',
  },
  PROVIDER_ADDRESS_INVALID: {
    title: 'This address can’t be used',
    meaning: 'A provider needs a full address that begins with https.',
    todo: 'Compare the address with the provider’s documentation.',
  },
  PROVIDER_IN_USE: {
    title: '{provider} is still in use',
    meaning: 'Accounts are connected with it, so it was not removed.',
    todo: 'Disconnect its accounts first.',
  },
  PROVIDER_LACKS_GRANT: {
    title: '{provider} does not offer this kind of connection',
    meaning: 'Its server says that it does not take this way to get access.',
    todo: 'Choose another way to connect, or switch it on at the provider.',
  },
  ID_TOKEN_INVALID: {
    title: 'It is not certain who connected',
    meaning: 'The proof of identity from {provider} did not pass the checks, so nothing was connected.',
    todo: 'Check that the clock of this computer is right. If it happens again, report it.',
  },
  ID_TOKEN_SIGNATURE_INVALID: {
    title: 'The proof of identity was not genuine',
    meaning: 'Its signature does not belong to {provider}, so nothing was connected.',
    todo: 'If it happens again, report it.',
  },
  ISSUER_METADATA_INVALID: {
    title: '{provider} describes itself wrongly',
    meaning: 'Its address does not give what is needed to connect.',
    todo: 'Check the provider’s address, then try again.',
  },
  SERVER_FAILED: {
    title: '{provider} has a problem',
    meaning: 'Its server could not answer. Your account is as it was.',
    todo: 'Try again in a while.',
  },
  SERVER_RATE_LIMITED: {
    title: '{provider} asks to wait',
    meaning: 'Too many requests were sent in a short time.',
    todo: 'Wait a little, then try again.',
  },
  SERVER_REFUSED: {
    title: '{provider} refused the request',
    meaning: 'It gave no reason that Holdfast knows.',
    todo: 'If it happens again, report it with the words below.',
  },
  SERVER_RESPONSE_INVALID: {
    title: 'The answer could not be understood',
    meaning: '{provider} sent something other than what was agreed.',
    todo: 'Try again. A network that asks you to sign in can cause this.',
  },
};

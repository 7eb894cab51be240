export const standardOAuthErrors = {
  invalid_request: {
    meaning: '{provider} says that something in the request is missing or wrong.',
    todo: 'Compare the set-up with the provider’s page. If it is right, report it with the words below.',
  },
  invalid_client: {
    meaning: '{provider} does not know this client ID, or its secret is not the right one.',
    todo: 'Compare the client ID and the secret with the provider’s page.',
  },
  unauthorized_client: {
    meaning: 'The client is known, but {provider} does not let it ask in this way.',
    todo: 'Switch this kind of connection on for the client at the provider, or choose another way to connect.',
  },
  access_denied: {
    meaning: 'You, or a rule at {provider}, said no. Nothing was connected and nothing was changed.',
    todo: 'If that was not what you wanted, try again and allow access in the browser.',
  },
  unsupported_response_type: {
    meaning: '{provider} does not give access by a code from the browser, which is what Holdfast asks for.',
    todo: 'Check the address of the provider, or choose another way to connect.',
  },
  invalid_scope: {
    meaning: 'One of the chosen kinds of access is unknown at {provider}, or not open to this client.',
    todo: 'Choose less access, or switch it on for the client at the provider.',
  },
  invalid_grant: {
    meaning: 'What was to prove the access is too old, was used already, or was taken back at {provider}.',
    todo: 'Connect once more to get fresh access.',
  },
  unsupported_grant_type: {
    meaning: '{provider} does not offer this way to get access.',
    todo: 'Choose another way to connect.',
  },
  server_error: {
    meaning: 'Something went wrong inside {provider}. Your account is as it was.',
    todo: 'Try again in a while.',
  },
  temporarily_unavailable: {
    meaning: '{provider} is too busy, or being worked on. Your account is as it was.',
    todo: 'Try again in a while.',
  },
  invalid_token: {
    meaning: '{provider} no longer accepts the access that it gave: it ran out or was taken back.',
    todo: 'Try again. If it happens again, connect once more.',
  },
  insufficient_scope: {
    meaning: 'This needs more access than {provider} was asked for.',
    todo: 'Ask for more access, then try again.',
  },
  unsupported_token_type: {
    meaning: '{provider} can’t end this kind of access on request.',
    todo: 'Remove the access on the provider’s own page.',
  },
  authorization_pending: {
    meaning: 'The code was not entered and confirmed while it was open.',
    todo: 'Start again, and enter the new code in the browser.',
  },
  slow_down: {
    meaning: '{provider} was asked too often in a short time.',
    todo: 'Wait a little, then try again.',
  },
  expired_token: {
    meaning: 'The code was open for a few minutes only, and it is closed now.',
    todo: 'Start again to get a new code.',
  },
  invalid_target: {
    meaning:
      '{provider} does not know the service that the access is for, or does not open it to this client.',
    todo: 'Choose other access, or switch the service on at the provider.',
  },
  invalid_redirect_uri: {
    meaning: '{provider} does not send answers to this redirect URI.',
    todo: 'Register the redirect URI that Holdfast shows, letter for letter.',
  },
  use_dpop_nonce: {
    meaning: '{provider} asked for a fresh proof of the key, and refused that one too.',
    todo: 'Try again. If it happens again, report it.',
  },
  invalid_dpop_proof: {
    meaning: '{provider} did not accept the proof that this app holds its key.',
    todo: 'Check that the clock of this computer is right, then try again.',
  },
  interaction_required: {
    meaning: '{provider} wants you to do something in the browser first.',
    todo: 'Try again, and follow the pages in the browser to the end.',
  },
  login_required: {
    meaning: '{provider} wants you to sign in once more.',
    todo: 'Try again, and sign in when the browser asks.',
  },
  account_selection_required: {
    meaning: '{provider} does not know which of your accounts is meant.',
    todo: 'Try again, and choose the account in the browser.',
  },
  consent_required: {
    meaning: '{provider} wants you, or an administrator, to allow the access.',
    todo: 'Try again and allow it in the browser, or ask the administrator.',
  },
  invalid_request_uri: {
    meaning:
      'The request was prepared at {provider}, and is no longer there: it was opened too late, or twice.',
    todo: 'Try again; it takes a fresh request.',
  },
  invalid_request_object: {
    meaning: '{provider} could not read the signed form of the request.',
    todo: 'If it happens again, report it with the words below.',
  },
  request_not_supported: {
    meaning: '{provider} does not take requests in a signed form.',
    todo: 'If it happens again, report it with the words below.',
  },
  request_uri_not_supported: {
    meaning: '{provider} does not take requests that were prepared before.',
    todo: 'If it happens again, report it with the words below.',
  },
  registration_not_supported: {
    meaning: '{provider} does not take a client that describes itself in the request.',
    todo: 'Register a client at the provider, and enter its client ID in the set-up.',
  },
};

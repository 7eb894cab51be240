export const providerOAuthErrors = {
  admin_policy_enforced: {
    meaning: 'The administrator of your organisation does not allow this access.',
    todo: 'Choose less access, or ask the administrator to allow this client.',
  },
  invalid_rapt: {
    meaning: 'Your organisation wants you to sign in again after some time, and that time is over.',
    todo: 'Connect once more, and sign in when the browser asks.',
  },
  rapt_required: {
    meaning: 'Your organisation wants you to sign in again before access is given.',
    todo: 'Connect once more, and sign in when the browser asks.',
  },
  org_internal: {
    meaning: 'This client is only for the accounts of one organisation, and yours is not among them.',
    todo: 'Choose an account of that organisation, or set up another client.',
  },
  deleted_client: {
    meaning: 'The client was deleted at {provider}, so nothing can be connected or renewed with it.',
    todo: 'Restore the client at the provider, or set up a new one.',
  },
  disabled_client: {
    meaning: 'The client was switched off at {provider}.',
    todo: 'Switch it on again at the provider, or set up a new one.',
  },
  rate_limit_exceeded: {
    meaning: 'Too many requests were sent with this client in a short time.',
    todo: 'Wait a little, then try again.',
  },
  redirect_uri_mismatch: {
    meaning: 'The redirect URI of the request is not the one that is registered for this client.',
    todo: 'Register the redirect URI that Holdfast shows, letter for letter.',
  },
  incorrect_client_credentials: {
    meaning: '{provider} says that the client ID and the client secret do not belong together.',
    todo: 'Compare both with the provider’s page, or create a new secret there.',
  },
  application_suspended: {
    meaning: '{provider} has suspended the app that this client belongs to.',
    todo: 'Ask the support of {provider} for the reason, or set up another client.',
  },
  bad_verification_code: {
    meaning: 'The code was not the right one any more: too old, or used already.',
    todo: 'Try again; it takes a fresh code.',
  },
  bad_refresh_token: {
    meaning: '{provider} no longer accepts what the access was renewed with.',
    todo: 'Reconnect to use the account again.',
  },
  incorrect_device_code: {
    meaning: '{provider} does not know this code any more.',
    todo: 'Start again to get a new code.',
  },
  device_flow_disabled: {
    meaning: 'The device flow is not switched on for this client.',
    todo: 'Switch it on in the settings of the app at the provider, or connect with the browser.',
  },
  unverified_user_email: {
    meaning: 'The e-mail address of your account at {provider} is not confirmed yet.',
    todo: 'Confirm the address there, then try again.',
  },
  authorization_declined: {
    meaning: 'The request was declined in the browser. Nothing was connected and nothing was changed.',
    todo: 'If that was not what you wanted, try again and allow access.',
  },
  invalid_resource: {
    meaning:
      '{provider} does not know the service that the access is for, or it is not open to your organisation.',
    todo: 'Choose other access, or ask the administrator to add the service.',
  },
  OAuthException: {
    meaning: '{provider} refused the request.',
    todo: 'Read its own words below. If they do not help, report it with them.',
  },
};

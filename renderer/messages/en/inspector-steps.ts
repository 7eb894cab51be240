/** What happened at a step, as a sentence, and what it is good for. */
export const inspectorSteps = {
  discovery: {
    title: 'Holdfast read what the provider can do',
    meaning: 'The provider publishes its addresses and abilities, so that nobody has to type them.',
  },
  keys: {
    title: 'Holdfast read the provider’s public keys',
    meaning: 'With them it checks that the ID token was signed by the provider and by nobody else.',
  },
  'pushed-authorization': {
    title: 'Holdfast left the request with the provider',
    meaning:
      'The browser then carries only a reference: nobody on the way can read or change what is asked for.',
  },
  'authorization-request': {
    title: 'Holdfast sent you to the provider in your browser',
    meaning: 'You sign in and agree there. Holdfast never sees your password.',
  },
  redirect: {
    title: 'Your browser came back with the answer',
    meaning: 'It brings a code that is good once and for a short time, not the access itself.',
  },
  'code-exchange': {
    title: 'Holdfast asked for tokens',
    meaning: 'It traded the code for tokens, directly with the provider, and proved that it is who began.',
  },
  'long-lived-exchange': {
    title: 'Holdfast traded the short-lived token for a long-lived one',
    meaning: 'This provider gives tokens for an hour or two at first.',
  },
  'device-authorization': {
    title: 'Holdfast asked for a code to type on another device',
    meaning: 'The provider gave a code for the person, and a longer one for Holdfast alone.',
  },
  'device-poll': {
    title: 'Holdfast asked whether the code was typed',
    meaning: 'It asks again and again, no faster than the provider wants, until the person has answered.',
  },
  'client-credentials': {
    title: 'Holdfast asked for a token for the client itself',
    meaning: 'No person is behind it: the client proves itself by its own secret or key.',
  },
  refresh: {
    title: 'Holdfast renewed the access',
    meaning: 'The refresh token brings a new access token. Many providers replace the refresh token as well.',
  },
  userinfo: {
    title: 'Holdfast asked whose account it is',
    meaning: 'It showed the new access token, and the provider said who gave it.',
  },
  revocation: {
    title: 'Holdfast asked the provider to end the access',
    meaning: 'A revoked token is worth nothing any more, wherever a copy of it may be.',
  },
  other: {
    title: 'Holdfast asked the provider something else',
    meaning: 'This request is no part of a standard that Holdfast knows.',
  },
  check: {
    title: 'Holdfast stopped by itself',
    meaning: 'Nothing more was sent: what had come, or was about to be sent, did not pass a check.',
  },
  'wait-ended': {
    title: 'Holdfast stopped waiting',
    meaning: 'No answer came in time, or the attempt was cancelled.',
  },
};

/** Where in a message the parameters below stood. */
export const inspectorSections = {
  query: 'Sent in the address',
  'request-headers': 'Sent in the headers',
  'request-body': 'Sent in the body',
  'proof-header': 'The proof that was sent: its header',
  'proof-claims': 'The proof that was sent: what it says',
  'assertion-header': 'The client’s assertion: its header',
  'assertion-claims': 'The client’s assertion: what it says',
  callback: 'Came back in the address',
  'answer-headers': 'Came back in the headers',
  'answer-body': 'Came back in the body',
  'id-token-header': 'The ID token: its header',
  'id-token-claims': 'The ID token: what it says',
};

/** What a masked value is. */
export const inspectorSecrets = {
  access_token: 'Access token',
  refresh_token: 'Refresh token',
  id_token: 'ID token',
  token: 'Token',
  code: 'Code',
  state: 'State',
  nonce: 'Nonce',
  code_verifier: 'Code verifier',
  device_code: 'Device code',
  user_code: 'User code',
  verification_uri_complete: 'Address with the user code',
  client_secret: 'Client secret',
  client_assertion: 'Client assertion',
  request_uri: 'Request reference',
  dpop: 'Proof',
  'dpop-nonce': 'Nonce for proofs',
  jti: 'Identifier',
  ath: 'Hash of the access token',
  at_hash: 'Hash of the access token',
  c_hash: 'Hash of the code',
  kid: 'Key name',
  client_id: 'Client ID',
  sub: 'Subject',
};

export const inspectorOtherSecret: string = 'Value';

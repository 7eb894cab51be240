/** What can be learnt of a client from its provider, and no more than that. */
export const clientFindings = [
  'works',
  /** Without a secret it can only be used with a code on another device. */
  'works-by-device',
  /** It is known; whether the secret is right shows at the first connect. */
  'secret-unclear',
  'wrong-client',
  'wrong-secret',
  'wrong-client-or-secret',
  'secret-missing',
  /** Unknown, or known and wanting its secret. */
  'wrong-client-or-secret-missing',
  /** It is known, and has no secret. */
  'secret-not-wanted',
  'redirect-not-registered',
  /** It is right, but not registered for people in a browser. */
  'not-for-browser',
  'unclear',
] as const;

export type ClientFinding = (typeof clientFindings)[number];

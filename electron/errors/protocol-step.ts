/** The requests of the protocol, in the order in which an account meets them. */
export const protocolSteps = [
  'discovery',
  'pushed-authorization',
  'authorization',
  'device-authorization',
  'code-grant',
  'device-grant',
  'client-credentials',
  'exchange',
  'userinfo',
  'refresh',
  'revocation',
] as const;

/** Which request failed: the same OAuth error means different things at different endpoints. */
export type ProtocolStep = (typeof protocolSteps)[number];

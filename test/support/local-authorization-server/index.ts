export { openBrowser, type Person, type PersonChoices, signInAndConsent } from './browse.ts';
export {
  confidentialClient,
  desktopClient,
  ownClient,
  privateKeyClient,
  privateKeyClientKey,
} from './clients.ts';
export type { FaultDetails, FaultPoint } from './faults/fault-effect.ts';
export { canStrike, type FaultKind, faultKinds } from './faults/fault-kinds.ts';
export type { Fault, Faults } from './faults/faults.ts';
export { oddDescriptions } from './faults/oauth-errors.ts';
export type { IssuedSecret } from './issued-secrets.ts';
export {
  type LocalAuthorizationServer,
  type LocalAuthorizationServerOptions,
  type ServerState,
  startLocalAuthorizationServer,
} from './local-authorization-server.ts';
export type { RequestRecord } from './request-records.ts';
export type { RequestPoint } from './routes.ts';
export type { DeviceFeatures, ServerFeatures } from './server-features.ts';
export { createSigningKeys, type SigningKeys } from './signing-keys.ts';

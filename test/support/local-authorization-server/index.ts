export { openBrowser, type Person, type PersonChoices, signInAndConsent } from './browse.ts';
export { confidentialClient, desktopClient } from './clients.ts';
export type { FaultKind } from './fault-kinds.ts';
export type { Fault, Faults } from './faults.ts';
export type { IssuedSecret } from './issued-secrets.ts';
export {
  type LocalAuthorizationServer,
  type LocalAuthorizationServerOptions,
  type ServerState,
  startLocalAuthorizationServer,
} from './local-authorization-server.ts';
export type { RequestRecord } from './request-records.ts';
export type { RequestPoint } from './routes.ts';
export { createSigningKeys, type SigningKeys } from './signing-keys.ts';

/**
 * All that talks with providers, and the libraries of the protocol with it: a bundle of its own, loaded when something is first asked of a
 * provider. No window needs it to be shown. It is asked for by load.ts alone.
 */

export { revokeAtProvider } from '../accounts/revoke-at-provider.ts';
export { openLoopbackReceiver } from '../authorization/loopback-receiver.ts';
export { createRecordingFetch } from '../inspector/recording-fetch.ts';
export { RunningExchange } from '../inspector/running-exchange.ts';
export { createProtocolHandlers } from '../ipc/protocol-handlers.ts';
export { discoverMetadata } from '../providers/discovery.ts';
export { configurationFor, refreshConfigurationFor } from '../providers/equipped-configuration.ts';
export { createProtocolFetch } from '../providers/protocol-fetch.ts';
export { createDpopKey, dpopHandleFrom } from '../tokens/dpop-handles.ts';
export { isRefused } from '../tokens/refused-token.ts';
export { renewalFor } from '../tokens/renewals.ts';

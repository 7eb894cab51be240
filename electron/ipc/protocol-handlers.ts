import type { CallApiParts } from '../accounts/call-api.ts';
import { ScopeWatch } from '../accounts/scope-watch.ts';
import type { AccessTokenSource } from '../tokens/access-token-source.ts';
import { type AttemptHandlerParts, createAttemptHandlers } from './attempt-handlers.ts';
import { type BrowserHandlerParts, createBrowserHandlers } from './browser-handlers.ts';
import { type ClientHandlerParts, createClientHandlers } from './client-handlers.ts';
import { type ConsoleHandlerParts, createConsoleHandlers } from './console-handlers.ts';
import { createDisconnectHandlers, type DisconnectHandlerParts } from './disconnect-handlers.ts';
import { createInstallationHandlers, type InstallationHandlerParts } from './installation-handlers.ts';
import { createProviderHandlers, type ProviderHandlerParts } from './provider-handlers.ts';

export interface ProtocolHandlerParts
  extends AttemptHandlerParts,
    BrowserHandlerParts,
    ClientHandlerParts,
    ConsoleHandlerParts,
    Omit<CallApiParts, 'scopeWatch'>,
    DisconnectHandlerParts,
    InstallationHandlerParts,
    ProviderHandlerParts {
  accessTokens: AccessTokenSource;
}

export type ProtocolHandlers = ReturnType<typeof createProtocolHandlers>;

/** The requests that may ask something of a provider, and those that go with them. */
export function createProtocolHandlers(parts: ProtocolHandlerParts) {
  return {
    ...createAttemptHandlers(parts),
    ...createBrowserHandlers(parts),
    ...createClientHandlers(parts),
    ...createConsoleHandlers({ ...parts, scopeWatch: new ScopeWatch(parts.accounts, parts.nowMs) }),
    ...createDisconnectHandlers(parts),
    ...createInstallationHandlers(parts),
    ...createProviderHandlers(parts),
  };
}

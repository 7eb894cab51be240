import { keepRecord } from '../accounts/keep-record.ts';
import type { ScopeWatch } from '../accounts/scope-watch.ts';
import type { Avatars } from '../avatars/avatars.ts';
import type { AskedCommands } from '../desktop/asked-commands.ts';
import { AppError } from '../errors/app-error.ts';
import type { Notices } from '../errors/notices.ts';
import { registeredRedirectUri } from '../providers/redirect-uri.ts';
import type { SettingsRepository } from '../settings/settings-repository.ts';
import type { AccessTokenSource } from '../tokens/access-token-source.ts';
import { type ActivityHandlerParts, createActivityHandlers } from './activity-handlers.ts';
import { type AttemptHandlerParts, createAttemptHandlers } from './attempt-handlers.ts';
import { type BrowserHandlerParts, createBrowserHandlers } from './browser-handlers.ts';
import { type ClientHandlerParts, createClientHandlers } from './client-handlers.ts';
import { type ConsoleHandlerParts, createConsoleHandlers } from './console-handlers.ts';
import { createDisconnectHandlers, type DisconnectHandlerParts } from './disconnect-handlers.ts';
import { createInspectorHandlers, type InspectorHandlerParts } from './inspector-handlers.ts';
import { createInstallationHandlers, type InstallationHandlerParts } from './installation-handlers.ts';
import { createProviderHandlers, type ProviderHandlerParts } from './provider-handlers.ts';
import type { Handlers } from './router.ts';
import type { SnapshotSource } from './snapshot.ts';
import { createTransferHandlers, type TransferHandlerParts } from './transfer-handlers.ts';
import { createVaultHandlers, type VaultHandlerParts } from './vault-handlers.ts';

export interface HandlerParts
  extends ActivityHandlerParts,
    AttemptHandlerParts,
    BrowserHandlerParts,
    ClientHandlerParts,
    ConsoleHandlerParts,
    DisconnectHandlerParts,
    InspectorHandlerParts,
    InstallationHandlerParts,
    ProviderHandlerParts,
    TransferHandlerParts,
    VaultHandlerParts {
  commands: AskedCommands;
  notices: Notices;
  settings: SettingsRepository;
  snapshot: SnapshotSource;
  accessTokens: AccessTokenSource;
  scopeWatch: ScopeWatch;
  avatars: Avatars;
}

/** One handler per request of the contract: each finds what the request names and calls one use case. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { accounts, health, providers } = parts;
  return {
    ...createAttemptHandlers(parts),
    ...createBrowserHandlers(parts),
    ...createClientHandlers(parts),
    ...createConsoleHandlers(parts),
    ...createDisconnectHandlers(parts),
    ...createInstallationHandlers(parts),
    ...createProviderHandlers(parts),
    ...createVaultHandlers(parts),
    ...createTransferHandlers(parts),
    ...createActivityHandlers(parts),
    ...createInspectorHandlers(parts),
    readSnapshot: () => parts.snapshot.read(),
    labelAccount: ({ accountId, label }) => {
      accounts.save({ ...accounts.get(accountId), label });
      keepRecord(parts, accountId);
      return {};
    },
    colorAccount: ({ accountId, color }) => {
      accounts.save({ ...accounts.get(accountId), color });
      keepRecord(parts, accountId);
      return {};
    },
    readAvatar: ({ accountId }) => ({ dataUrl: parts.avatars.read(accountId) }),
    refreshAccount: async ({ accountId }) => {
      accounts.get(accountId);
      await health.watch(accountId, () => parts.accessTokens.refreshNow(accountId));
      return {};
    },
    copyRedirectUri: ({ providerId }) => {
      parts.copyText(registeredRedirectUri(providers.get(providerId)));
      return {};
    },
    openProviderPage: async ({ providerId, page, clientId }) => {
      const provider = providers.get(providerId);
      const template = page === 'registration' ? provider.registrationPage : provider.connectionsPage;
      if (template === null) throw new AppError('REQUEST_REFUSED', `${provider.name} has no such page`);
      // Only what can be a client's id becomes part of an address.
      if (clientId !== null && !provider.clientIdPattern.test(clientId))
        throw new AppError('REQUEST_REFUSED');
      const [first] = parts.clients.list(provider);
      const filledIn = encodeURIComponent(clientId ?? first?.clientId ?? '');
      await parts.openBrowser(new URL(template.replace('{client_id}', filledIn)));
      return {};
    },
    changeSettings: (choices) => {
      parts.settings.save({ ...parts.settings.state.getState(), ...choices });
      return {};
    },
    takeCommand: () => ({ command: parts.commands.take() }),
    dismissNotice: ({ noticeId }) => {
      parts.notices.dismiss(noticeId);
      return {};
    },
  };
}

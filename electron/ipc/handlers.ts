import type { AccountReader } from '../accounts/account-reader.ts';
import { keepRecord } from '../accounts/keep-record.ts';
import type { Avatars } from '../avatars/avatars.ts';
import type { AskedCommands } from '../desktop/asked-commands.ts';
import { AppError } from '../errors/app-error.ts';
import type { Notices } from '../errors/notices.ts';
import { loadProtocol, loadSeldomHandlers } from '../later/load.ts';
import { registeredRedirectUri } from '../providers/redirect-uri.ts';
import type { SettingsRepository } from '../settings/settings-repository.ts';
import type { AccessTokenSource } from '../tokens/access-token-source.ts';
import { activityRequests } from './activity-requests.ts';
import { browserRequests } from './browser-requests.ts';
import { consoleRequests } from './console-requests.ts';
import { handlersLater } from './handlers-later.ts';
import { inspectorRequests } from './inspector-requests.ts';
import { installationRequests } from './installation-requests.ts';
import type { ProtocolHandlerParts } from './protocol-handlers.ts';
import type { Handlers } from './router.ts';
import type { SeldomHandlerParts } from './seldom-handlers.ts';
import type { SnapshotSource } from './snapshot.ts';
import { transferRequests } from './transfer-requests.ts';
import { vaultRequests } from './vault-requests.ts';

export interface HandlerParts extends ProtocolHandlerParts, SeldomHandlerParts {
  commands: AskedCommands;
  notices: Notices;
  settings: SettingsRepository;
  snapshot: SnapshotSource;
  reader: AccountReader;
  accessTokens: AccessTokenSource;
  avatars: Avatars;
}

const seldom = [
  ...namesOf({ ...activityRequests, ...inspectorRequests, ...transferRequests, ...vaultRequests }),
  ...(['checkKeyStore', 'keepForThisRunOnly'] as const),
];
const ofTheProtocol = [
  ...namesOf({ ...browserRequests, ...consoleRequests, ...installationRequests }),
  ...([
    'connectAccount',
    'connectService',
    'reconsentAccount',
    'answerOtherPerson',
    'pasteCallback',
  ] as const),
  ...(['cancelAttempt', 'dismissAttempt', 'copyUserCode'] as const),
  ...(['checkClient', 'saveClient', 'importClientFile', 'removeClient'] as const),
  ...(['disconnectAccount', 'disconnectAccounts', 'revokeEverywhere', 'revokeExposed'] as const),
  ...(['retryRevocation', 'dropRevocation'] as const),
  ...(['checkIssuer', 'addProvider', 'removeProvider'] as const),
];

function namesOf<K extends string>(requests: Record<K, unknown>): K[] {
  return Object.keys(requests) as K[];
}

/** One handler per request of the contract: each finds what the request names and calls one use case. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { accounts, health, providers } = parts;
  return {
    ...handlersLater(ofTheProtocol, async () => (await loadProtocol()).createProtocolHandlers(parts)),
    ...handlersLater(seldom, async () => (await loadSeldomHandlers()).createSeldomHandlers(parts)),
    readSnapshot: () => parts.snapshot.give(),
    readOtherAccounts: () => {
      parts.snapshot.giveOtherAccounts();
      void parts.reader.start();
      return {};
    },
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

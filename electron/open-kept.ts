import { AccountHealth } from './accounts/account-health.ts';
import { AccountRepository } from './accounts/account-repository.ts';
import { accountSecrets } from './accounts/account-secrets.ts';
import { OpenVault } from './accounts/open-vault.ts';
import { RevocationQueue } from './accounts/revocation-queue.ts';
import { openActivity } from './activity/open-activity.ts';
import { ClientRegistrations } from './clients/client-registrations.ts';
import { RequestBooks } from './console/request-book.ts';
import { AppError, errorView } from './errors/app-error.ts';
import { Notices } from './errors/notices.ts';
import { Inspector } from './inspector/inspector.ts';
import type { Platform } from './platform/platform.ts';
import { Policy } from './policy/policy.ts';
import { ClientConfigurations } from './providers/client-configuration.ts';
import { OwnProviders } from './providers/own-providers.ts';
import { SettingsRepository } from './settings/settings-repository.ts';
import { ExclusiveByKey } from './tokens/exclusive-by-key.ts';
import { OwnerBinding, type ServerOf } from './vault/bound-secrets.ts';
import { createProtection } from './vault/create-protection.ts';
import { createDocumentFolder } from './vault/document-file.ts';
import type { SecretPlace } from './vault/kept-secret.ts';
import { SecretRepository } from './vault/secret-repository.ts';
import { vaultEvents } from './vault/vault-events.ts';
import { VaultLock } from './vault/vault-lock.ts';
import { createVaultReport } from './vault/vault-report.ts';

/**
 * Opens the documents of the vault and puts together what reads and writes them. Asks nothing of the key store.
 *
 * @param onInUse told when another process turns out to have the vault
 */
export function* openKept(platform: Platform, onInUse: () => void) {
  const { nowMs, passphraseCost } = platform;
  const inspector = new Inspector(nowMs, () => !posture.isLocked);
  const fetch = inspector.watchFetch(platform.fetch);
  const notices = new Notices();
  const lock = new VaultLock(platform.vaultFolder, () => {
    posture.setInUse(true);
    onInUse();
  });
  const onSetAside = (setAsideAs: string) => {
    notices.add(errorView(new AppError('STORAGE_FILE_BROKEN', setAsideAs)));
    vault.setAside.list();
  };
  const events = vaultEvents(lock, notices);
  const folder = createDocumentFolder(platform.vaultFolder, platform.openStoreFile, onSetAside, events);
  const protection = createProtection(folder, {
    keyStore: platform.cipher,
    keptSecrets: () => places.flatMap((place) => place.keptSecrets()),
    nowMs,
    passphraseCost,
  });
  const { cipher, posture } = protection;
  posture.state.subscribe(() => posture.isLocked && inspector.forgetAll());
  const vaultReport = createVaultReport();
  const settings = new SettingsRepository(folder);
  const secrets = new SecretRepository(folder, cipher, {
    find: (accountId) => accounts.find(accountId),
    adopt: (account) => accounts.save(account),
    serverOf: (providerId) => serverOf(providerId),
  });
  const health = new AccountHealth();
  const accounts = new AccountRepository(folder, (accountId) => secrets.isForThisRunOnly(accountId));
  const policy = platform.policy ?? Policy.from({ found: 'nothing' });
  if (policy.fault) notices.add(errorView(policy.fault));
  const ownProviders = new OwnProviders(folder, platform.providers.list());
  const providers = platform.providers.with(ownProviders);
  const serverOf: ServerOf = (providerId) =>
    ownProviders.serverOf(providerId) ??
    (providers.list().some(({ id }) => id === providerId) ? null : undefined);
  const clients = new ClientRegistrations(folder, cipher, platform.presetClients, policy, serverOf);
  const configurations = new ClientConfigurations(fetch);
  const binding = new OwnerBinding(serverOf);
  const revoking = { binding, cipher, clients, configurations, fetch, inspector, nowMs, providers };
  const revocations = new RevocationQueue(folder, revoking);
  const exclusive = new ExclusiveByKey();
  const ofAccounts = accountSecrets({ accounts, secrets, exclusive });
  const isForThisRunOnly = (accountId: string) => secrets.isForThisRunOnly(accountId);
  const requests = new RequestBooks(folder, { accounts, cipher, exclusive, isForThisRunOnly, nowMs });
  const places: SecretPlace[] = [ofAccounts, clients.secrets, revocations, requests];
  const ofAccountsToo = { accounts, clients, revocations, requests };
  const documents = { other: protection, settings, providers: ownProviders, ...ofAccountsToo };
  const { vaultFolder } = platform;
  const recovering = { accounts, notices, secrets };
  const vault = new OpenVault({
    ...recovering,
    ...{ documents, folder, lock, posture, vaultFolder, vaultReport },
    onAccountRestored: (accountId) => {
      health.clear(accountId);
      health.inspect(accountId, () => secrets.inspect(accountId));
    },
  });
  yield* vault.opening();
  const { activity, named, watch } = openActivity({ ...recovering, lock, nowMs, vaultFolder });
  return {
    accounts,
    activity,
    clients,
    configurations,
    exclusive,
    fetch,
    health,
    inspector,
    lock,
    notices,
    ownProviders,
    places,
    policy,
    protection,
    providers,
    requestBooks: requests,
    revocations,
    secrets,
    settings,
    vault,
    vaultReport,
    ...{ named, watch },
  };
}

import type { AccountHealth } from '../accounts/account-health.ts';
import type { AccountRepository } from '../accounts/account-repository.ts';
import type { RevocationQueue } from '../accounts/revocation-queue.ts';
import type { ClientRegistrations } from '../clients/client-registrations.ts';
import type { Policy } from '../policy/policy.ts';
import type { ClientConfigurations } from '../providers/client-configuration.ts';
import type { OwnProviders } from '../providers/own-providers.ts';
import type { ProviderRegistry } from '../providers/provider-registry.ts';
import type { SettingsRepository } from '../settings/settings-repository.ts';
import type { ExclusiveByKey } from '../tokens/exclusive-by-key.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import type { StoragePosture } from '../vault/storage-posture.ts';

/** What exporting and importing need of the rest of the app. */
export interface TransferParts {
  accounts: AccountRepository;
  clients: ClientRegistrations;
  configurations: ClientConfigurations;
  exclusive: ExclusiveByKey;
  health: AccountHealth;
  ownProviders: OwnProviders;
  policy: Policy;
  posture: StoragePosture;
  providers: ProviderRegistry;
  revocations: RevocationQueue;
  secrets: SecretRepository;
  settings: SettingsRepository;
  nowMs: () => number;
  appVersion: string;
}

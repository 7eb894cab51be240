import type { StoreApi } from 'zustand/vanilla';
import type { AccountHealth } from '../accounts/account-health.ts';
import type { AccountRepository } from '../accounts/account-repository.ts';
import type { ConnectionAttempts } from '../accounts/connection-attempts.ts';
import type { RevocationQueue } from '../accounts/revocation-queue.ts';
import type { ActivityLedger } from '../activity/activity-ledger.ts';
import type { Avatars } from '../avatars/avatars.ts';
import { buildDescription } from '../build-description.ts';
import type { ClientRegistrations } from '../clients/client-registrations.ts';
import type { AskedCommands } from '../desktop/asked-commands.ts';
import type { Notices } from '../errors/notices.ts';
import type { Inspector } from '../inspector/inspector.ts';
import type { Installation } from '../installation/installation.ts';
import { shownLanguage } from '../messages/language.ts';
import type { Policy } from '../policy/policy.ts';
import type { ProviderRegistry } from '../providers/provider-registry.ts';
import type { SettingsRepository } from '../settings/settings-repository.ts';
import type { TokenMetadata } from '../tokens/token-set.ts';
import type { SecretRepository } from '../vault/secret-repository.ts';
import type { StoragePosture } from '../vault/storage-posture.ts';
import type { VaultReport } from '../vault/vault-report.ts';
import type { EventName, EventPayload, Snapshot } from './contract.ts';
import { Paced } from './paced.ts';
import { providerView } from './provider-view.ts';
import { accountView, revocationView } from './views.ts';

export interface SnapshotParts {
  accounts: AccountRepository;
  avatars: Avatars;
  health: AccountHealth;
  secrets: SecretRepository;
  attempts: ConnectionAttempts;
  providers: ProviderRegistry;
  clients: ClientRegistrations;
  posture: StoragePosture;
  notices: Notices;
  settings: SettingsRepository;
  policy: Policy;
  activity: ActivityLedger;
  inspector: Inspector;
  installation: Installation;
  vaultReport: StoreApi<VaultReport>;
  commands: AskedCommands;
  revocations: RevocationQueue;
  nowMs: () => number;
  preferredLanguages: () => readonly string[];
  versions: { appVersion: string; electronVersion: string };
}

export type SendEvent = <K extends EventName>(event: K, payload: EventPayload<K>) => void;

/** Key store states in which nothing can be said of tokens that are under it. */
const withoutKey = ['locked', 'hanging', 'missing', 'plain-text', 'changed', 'key-lost', 'this-run-only'];

/** Everything the renderer shows, read from the parts, and told again slice by slice when a part changes. */
export class SnapshotSource {
  readonly #parts: SnapshotParts;
  #revision = 0;
  #waiting: Paced | undefined;

  constructor(parts: SnapshotParts) {
    this.#parts = parts;
  }

  read(): Snapshot {
    return {
      revision: this.#revision,
      accounts: this.#accounts(),
      attempts: this.#attempts(),
      providers: this.#providers(),
      storage: this.#parts.posture.state.getState(),
      notices: this.#notices(),
      settings: this.#settings(),
      revocations: this.#revocations(),
      vault: this.#vault(),
      activity: this.#activity(),
      inspector: this.#inspector(),
      installation: this.#installation(),
    };
  }

  /** Sends an event for every change from now on. */
  publish(send: SendEvent): void {
    const { accounts, health, attempts, posture, notices, settings } = this.#parts;
    const next = () => ++this.#revision;
    const sendAccounts = new Paced(() =>
      send('accounts.changed', { revision: next(), accounts: this.#accounts() }),
    );
    this.#waiting = sendAccounts;
    accounts.state.subscribe(sendAccounts.ask);
    health.state.subscribe(sendAccounts.ask);
    const sendAttempts = () => send('attempts.changed', { revision: next(), attempts: this.#attempts() });
    attempts.state.subscribe(sendAttempts);
    const sendProviders = () => send('providers.changed', { revision: next(), providers: this.#providers() });
    this.#parts.clients.state.subscribe(sendProviders);
    this.#parts.providers.state.subscribe(sendProviders);
    const sendRevocations = () =>
      send('revocations.changed', { revision: next(), revocations: this.#revocations() });
    this.#parts.revocations.state.subscribe(sendRevocations);
    const sendVault = () => send('vault.changed', { revision: next(), vault: this.#vault() });
    this.#parts.vaultReport.subscribe(sendVault);
    const sendActivity = () => send('activity.changed', { revision: next(), activity: this.#activity() });
    this.#parts.activity.state.subscribe(sendActivity);
    const sendInspector = () => send('inspector.changed', { revision: next(), inspector: this.#inspector() });
    this.#parts.inspector.state.subscribe(sendInspector);
    const sendInstallation = () =>
      send('installation.changed', { revision: next(), installation: this.#installation() });
    this.#parts.commands.state.subscribe(
      ({ command }) => command && send('command.asked', { revision: next() }),
    );
    const { leaving, links, updates } = this.#parts.installation;
    for (const { state } of [links, updates]) state.subscribe(sendInstallation);
    leaving.subscribe(sendInstallation);
    const sendNotices = () => send('notices.changed', { revision: next(), notices: this.#notices() });
    notices.state.subscribe(sendNotices);
    const hidden = [sendProviders, sendAttempts, sendRevocations, sendVault, sendActivity, sendNotices];
    let wasLocked = posture.isLocked;
    posture.state.subscribe((storage) => {
      send('storage.changed', { revision: next(), storage });
      sendAccounts.now();
      if (posture.isLocked !== wasLocked) for (const sendSlice of hidden) sendSlice();
      wasLocked = posture.isLocked;
    });
    settings.state.subscribe(() =>
      send('settings.changed', { revision: next(), settings: this.#settings() }),
    );
  }

  /** Sends at once what was only to be sent soon. */
  tellWhatWaits = (): void => this.#waiting?.flush();

  #accounts(): Snapshot['accounts'] {
    const { accounts, avatars, health, nowMs, posture, providers, secrets } = this.#parts;
    if (posture.isLocked) return [];
    const isVaultLocked = withoutKey.includes(posture.state.getState().state);
    return accounts.list().map((account) =>
      accountView(account, {
        metadata: this.#metadata(account.id),
        runHealth: health.of(account.id),
        keptForThisRunOnly: secrets.isForThisRunOnly(account.id),
        provider: providers.isKnown(account) ? providers.get(account.providerId) : undefined,
        isVaultLocked,
        pictureAtMs: avatars.atMs(account),
        nowMs: nowMs(),
      }),
    );
  }

  #vault(): Snapshot['vault'] {
    const { setAside, ...report } = this.#parts.vaultReport.getState();
    if (this.#isLocked) return { setAside: [], converting: null, unreadableAccounts: 0 };
    return { ...report, setAside: [...setAside] };
  }

  #attempts(): Snapshot['attempts'] {
    return this.#isLocked ? [] : [...this.#parts.attempts.state.getState().attempts];
  }

  #notices(): Snapshot['notices'] {
    return this.#isLocked ? [] : [...this.#parts.notices.state.getState().notices];
  }

  #activity(): Snapshot['activity'] {
    return this.#isLocked ? { lastSequence: 0 } : this.#parts.activity.state.getState();
  }

  #inspector(): Snapshot['inspector'] {
    return this.#isLocked ? { lastChange: 0 } : this.#parts.inspector.state.getState();
  }

  #installation(): Snapshot['installation'] {
    const { isSandboxed, kind, leaving, links, updates } = this.#parts.installation;
    return {
      ...{ isSandboxed, kind },
      build: buildDescription.kind,
      channel: buildDescription.channel,
      links: links.state.getState(),
      updates: updates.state.getState(),
      leaveAskedAtMs: leaving.getState().askedAtMs,
    };
  }

  /** While a passphrase vault is locked, the window is told of nothing that is in it. */
  get #isLocked(): boolean {
    return this.#parts.posture.isLocked;
  }

  #revocations(): Snapshot['revocations'] {
    return this.#isLocked ? [] : this.#parts.revocations.state.getState().entries.map(revocationView);
  }

  /** Unreadable metadata is a matter of the account's health, never a reason to show nothing. */
  #metadata(accountId: string): TokenMetadata | undefined {
    if (this.#parts.health.of(accountId)?.state === 'unreadable') return undefined;
    try {
      return this.#parts.secrets.metadata(accountId);
    } catch {
      return undefined;
    }
  }

  #providers(): Snapshot['providers'] {
    const { providers, clients, policy } = this.#parts;
    if (this.#isLocked) return [];
    return providers.list().map((provider) => providerView(provider, clients.list(provider), policy));
  }

  #settings(): Snapshot['settings'] {
    const { policy, preferredLanguages, settings, versions } = this.#parts;
    const chosen = settings.state.getState();
    const { language, locale } = shownLanguage(chosen.language, preferredLanguages());
    return {
      ...chosen,
      ...{ shownLanguage: language, locale },
      policy: policy.state.state === 'none' ? null : policy.state,
      ...versions,
    };
  }
}

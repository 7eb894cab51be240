import type { StoreApi } from 'zustand/vanilla';
import type { AccountHealth } from '../accounts/account-health.ts';
import type { AccountReader } from '../accounts/account-reader.ts';
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
import type { SecretRepository } from '../vault/secret-repository.ts';
import type { StoragePosture } from '../vault/storage-posture.ts';
import type { VaultReport } from '../vault/vault-report.ts';
import { AccountChanges, type FirstAccounts } from './account-changes.ts';
import { AccountViews } from './account-views.ts';
import type { AccountView, EventName, EventPayload, Snapshot } from './contract.ts';
import { providerView } from './provider-view.ts';
import { revocationView } from './views.ts';

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
  reader: AccountReader;
  vaultReport: StoreApi<VaultReport>;
  commands: AskedCommands;
  revocations: RevocationQueue;
  nowMs: () => number;
  preferredLanguages: () => readonly string[];
  versions: { appVersion: string; electronVersion: string };
}

export type SendEvent = <K extends EventName>(event: K, payload: EventPayload<K>) => void;

/** Time passes too: what is to be renewed now was not before. */
const lookAgainMs = 60_000;

/** Everything the renderer shows, read from the parts, and told again slice by slice when a part changes. */
export class SnapshotSource {
  readonly #parts: SnapshotParts;
  #revision = 0;
  readonly #views: AccountViews;
  readonly #accountChanges: AccountChanges;
  #send: SendEvent = () => undefined;

  constructor(parts: SnapshotParts) {
    this.#parts = parts;
    this.#views = new AccountViews(parts);
    this.#accountChanges = new AccountChanges({
      list: () => (this.#isLocked ? [] : parts.accounts.list()),
      find: (accountId) => (this.#isLocked ? undefined : parts.accounts.find(accountId)),
      viewOf: (account) => this.#views.of(account),
      send: (change) => this.#send('accounts.changed', { revision: ++this.#revision, ...change }),
    });
  }

  /** For a window that knows nothing: from here on it is told of what changes. */
  give(): Snapshot {
    return this.#with(this.#accountChanges.give());
  }

  giveOtherAccounts(): void {
    this.#accountChanges.giveOthers();
  }

  /** All accounts, however many. */
  accounts(): AccountView[] {
    return this.#isLocked ? [] : this.#parts.accounts.list().map((account) => this.#views.of(account));
  }

  read(): Snapshot {
    return this.#with(this.#accountChanges.first());
  }

  #with(accounts: FirstAccounts): Snapshot {
    return {
      revision: this.#revision,
      ...accounts,
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
    const { attempts, posture, notices, settings } = this.#parts;
    const next = () => ++this.#revision;
    this.#send = send;
    this.#followAccounts();
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
      if (posture.isLocked === wasLocked) this.#accountChanges.tellOfAll();
      else this.#accountChanges.tellAnew();
      if (posture.isLocked !== wasLocked) for (const sendSlice of hidden) sendSlice();
      wasLocked = posture.isLocked;
    });
    settings.state.subscribe(() =>
      send('settings.changed', { revision: next(), settings: this.#settings() }),
    );
  }

  /** Sends at once what was only to be sent soon. */
  tellWhatWaits = (): void => this.#accountChanges.flush();

  #followAccounts(): void {
    const { accounts, health, providers, reader, secrets } = this.#parts;
    const tellOf = (accountId: string) => this.#accountChanges.tellOf(accountId);
    const tellOfAll = () => this.#accountChanges.tellOfAll();
    accounts.onChange((accountIds) => (accountIds ? accountIds.forEach(tellOf) : tellOfAll()));
    health.onChange(tellOf);
    secrets.files.onChange(tellOf);
    reader.onTried(tellOf);
    providers.state.subscribe(tellOfAll);
    setInterval(tellOfAll, lookAgainMs).unref();
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

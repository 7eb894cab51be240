import type { SettingsRepository } from '../settings/settings-repository.ts';
import type { ExclusiveByKey } from '../tokens/exclusive-by-key.ts';
import type { PassphraseLock } from '../vault/passphrase-lock.ts';
import type { SetAsideFiles } from '../vault/set-aside-files.ts';
import type { StoragePosture } from '../vault/storage-posture.ts';
import type { VaultProtection } from '../vault/vault-protection.ts';
import type { Handlers } from './router.ts';
import type { vaultRequests } from './vault-requests.ts';

export interface VaultHandlerParts {
  posture: StoragePosture;
  passphraseLock: PassphraseLock;
  vaultProtection: VaultProtection;
  settings: SettingsRepository;
  setAside: SetAsideFiles;
  exclusive: ExclusiveByKey;
  showVaultFolder: () => void;
  showLog: () => void;
  /** Where another process had the vault: looks whether it still has. */
  openVaultAgain: () => void;
}

type VaultHandlers = Pick<Handlers, keyof typeof vaultRequests | 'checkKeyStore' | 'keepForThisRunOnly'>;

export function createVaultHandlers(parts: VaultHandlerParts): VaultHandlers {
  const { posture, settings, setAside, exclusive, vaultProtection } = parts;
  return {
    checkKeyStore: async () => {
      parts.openVaultAgain();
      await posture.check();
      return {};
    },
    keepForThisRunOnly: () => {
      posture.keepForThisRunOnly();
      return {};
    },
    chooseLocking: (locking) => {
      settings.save({ ...settings.state.getState(), ...locking });
      return {};
    },
    protectByPassphrase: async ({ passphrase }) => {
      await vaultProtection.protectByPassphrase(passphrase);
      return {};
    },
    protectByKeyStore: async () => {
      await vaultProtection.protectByKeyStore();
      return {};
    },
    changePassphrase: async ({ current, next }) => {
      await vaultProtection.changePassphrase(current, next);
      return {};
    },
    unlockVault: async ({ passphrase }) => {
      await vaultProtection.unlock(passphrase);
      return {};
    },
    lockVault: () => {
      vaultProtection.requirePassphrase();
      void parts.passphraseLock.lock();
      return {};
    },
    goOnWithThisKeyStore: async () => {
      await vaultProtection.goOnWithThisKeyStore();
      return {};
    },
    restoreSetAside: async ({ name }) => {
      // In the account's turn: a refresh under way would write over what was put back.
      await exclusive.run(setAside.accountOf(name) ?? 'set-aside', async () => setAside.restore(name));
      return {};
    },
    removeSetAside: ({ name }) => {
      setAside.remove(name);
      return {};
    },
    showVaultFolder: () => {
      parts.showVaultFolder();
      return {};
    },
    showLog: () => {
      parts.showLog();
      return {};
    },
  };
}

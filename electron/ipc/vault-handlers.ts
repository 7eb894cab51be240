import { AppError } from '../errors/app-error.ts';
import type { SettingsRepository } from '../settings/settings-repository.ts';
import type { StoragePosture } from '../vault/storage-posture.ts';
import type { Handlers } from './router.ts';
import type { vaultRequests } from './vault-requests.ts';

export interface VaultHandlerParts {
  posture: StoragePosture;
  settings: SettingsRepository;
}

type VaultHandlers = Pick<Handlers, keyof typeof vaultRequests | 'checkKeyStore' | 'keepForThisRunOnly'>;

export function createVaultHandlers({ posture, settings }: VaultHandlerParts): VaultHandlers {
  const refuse = () => {
    throw new AppError('REQUEST_REFUSED');
  };
  return {
    checkKeyStore: async () => {
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
    protectByPassphrase: refuse,
    protectByKeyStore: refuse,
    changePassphrase: refuse,
    unlockVault: refuse,
    lockVault: refuse,
    goOnWithThisKeyStore: refuse,
    restoreSetAside: refuse,
    removeSetAside: refuse,
    showVaultFolder: refuse,
    showLog: refuse,
  };
}

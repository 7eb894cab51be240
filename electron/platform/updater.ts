import path from 'node:path';
import { app } from 'electron';
import type { AppUpdater, UpdateCheckResult } from 'electron-updater';
import type { UpdateSource } from '../build-description.ts';
import { AppError } from '../errors/app-error.ts';
import type { InstallationKind } from '../installation/installation-kind.ts';
import type { UpdateEngine } from '../installation/update-service.ts';

const updaterNames: Partial<Record<InstallationKind, 'AppImageUpdater' | 'NsisUpdater' | 'MacUpdater'>> = {
  'app-image': 'AppImageUpdater',
  installer: 'NsisUpdater',
  'app-bundle': 'MacUpdater',
};

/**
 * Updates by electron-updater, which is loaded when it is first needed.
 *
 * @param beforeInstall ends everything that must not be cut off
 * @returns null where this kind of installation is not updated by itself, or the build knows no place for updates
 */
export function createUpdateEngine(
  kind: InstallationKind,
  source: UpdateSource | null,
  beforeInstall: () => Promise<void>,
): UpdateEngine | null {
  const name = updaterNames[kind];
  if (!name || !source) return null;
  let loading: Promise<AppUpdater> | undefined;
  const loaded = () => {
    loading ??= load(name, source);
    return loading;
  };
  let found: UpdateCheckResult | null = null;
  return {
    check: async () => {
      const updater = await loaded();
      found = await asAppErrors(() => updater.checkForUpdates());
      return found?.isUpdateAvailable ? found.updateInfo.version : null;
    },
    download: async (onProgress) => {
      const updater = await loaded();
      const tell = ({ percent }: { percent: number }) => onProgress(percent);
      updater.on('download-progress', tell);
      try {
        await asAppErrors(() => updater.downloadUpdate(found?.cancellationToken));
      } finally {
        updater.off('download-progress', tell);
      }
    },
    install: async () => {
      const updater = await loaded();
      await beforeInstall();
      // The new version must not be sent away as a second start of this one.
      app.releaseSingleInstanceLock();
      updater.quitAndInstall(false, true);
    },
  };
}

async function load(name: NonNullable<(typeof updaterNames)[InstallationKind]>, source: UpdateSource) {
  const [library, { SignedUpdateProvider }] = await Promise.all([
    import('electron-updater'),
    import('./signed-update-provider.ts'),
  ]);
  const updater: AppUpdater = new library[name]();
  updater.updateConfigPath = path.join(app.getAppPath(), 'update-cache.yml');
  updater.setFeedURL({ provider: 'custom', updateProvider: SignedUpdateProvider, ...source } as never);
  updater.logger = null;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = true;
  updater.allowDowngrade = false;
  // Whoever asked is told by the promise; without a listener an error would be thrown a second time.
  updater.on('error', () => undefined);
  return updater;
}

async function asAppErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) throw error;
    const { code = '', message = '' } = error as { code?: string; message?: string };
    if (code === 'ERR_CHECKSUM_MISMATCH')
      throw new AppError('UPDATE_SIGNATURE_INVALID', 'another SHA-512', { cause: error });
    const isUnreachable = /^HTTP_ERROR|net::|^E[A-Z]+$/.test(code) || message.includes('net::ERR');
    throw new AppError(isUnreachable ? 'UPDATE_UNREACHABLE' : 'UPDATE_FAILED', '', { cause: error });
  }
}

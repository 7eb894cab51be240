import { existsSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { app } from 'electron';
import type { AppUpdater, UpdateCheckResult } from 'electron-updater';
import type { UpdateSource } from '../build-description.ts';
import { AppError } from '../errors/app-error.ts';
import type { UpdateEngine } from '../installation/update-service.ts';
import { SignedUpdateProvider } from './signed-update-provider.ts';
import { updaters } from './updater-library.ts';

/** Updates by electron-updater, which it sets up when something is first asked of it. */
export function createLoadedEngine(
  kind: keyof typeof updaters,
  source: UpdateSource,
  beforeInstall: () => Promise<void>,
): UpdateEngine {
  let loading: Promise<AppUpdater> | undefined;
  const loaded = () => {
    loading ??= load(kind, source);
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
      if (kind === 'app-image') await requireReplaceable(process.env.APPIMAGE ?? '');
      await beforeInstall();
      // The new version must not be sent away as a second start of this one.
      app.releaseSingleInstanceLock();
      updater.once('error', startAgain);
      updater.quitAndInstall(false, true);
    },
    end: () => {
      found?.cancellationToken?.cancel();
      void loading?.then((updater) => {
        updater.autoInstallOnAppQuit = false;
      });
    },
  };
}

/** electron-updater takes the old file away before it puts the new one there. @throws AppError UPDATE_FAILED */
async function requireReplaceable(image: string): Promise<void> {
  try {
    await access(path.dirname(image), constants.W_OK);
  } catch (cause) {
    throw new AppError('UPDATE_FAILED', 'the folder of the app can’t be written', { cause });
  }
}

/** Everything had ended for the new version, which did not come: the old one goes on anew. */
function startAgain(): void {
  const execPath = process.env.APPIMAGE;
  app.relaunch(execPath && existsSync(execPath) ? { execPath } : {});
  app.exit(0);
}

async function load(kind: keyof typeof updaters, source: UpdateSource) {
  const updater: AppUpdater = new updaters[kind]();
  updater.updateConfigPath = path.join(app.getAppPath(), 'update-cache.yml');
  updater.setFeedURL({ provider: 'custom', updateProvider: SignedUpdateProvider, ...source } as never);
  updater.logger = null;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = true;
  updater.allowDowngrade = false;
  // Whoever asked is told by the promise; without a listener an error would be thrown a second time.
  updater.on('error', () => undefined);
  let fetched: string | undefined;
  updater.on('update-downloaded', ({ downloadedFile }) => {
    fetched = downloadedFile;
  });
  // Somebody may have emptied the cache since: without it the old version would be removed, and nothing put in its place.
  app.on('will-quit', () => {
    if (fetched && !existsSync(fetched)) updater.autoInstallOnAppQuit = false;
  });
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

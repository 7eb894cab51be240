import path from 'node:path';
import { BrowserWindow } from 'electron';
import * as v from 'valibot';
import { compose } from '../../../electron/compose.ts';
import { events } from '../../../electron/ipc/contract.ts';
import { createChromiumFetch } from '../../../electron/platform/chromium-fetch.ts';
import { SafeStorageCipher } from '../../../electron/platform/safe-storage-cipher.ts';
import { createStoreFiles } from '../../../electron/platform/store-file.ts';
import { createProviderRegistry } from '../../../electron/providers/provider-registry.ts';

/** Holdfast as main.ts puts it together, but for the desktop around it; its window is an empty one that is told everything. */
export async function openHoldfast(vaultFolder: string, issuer: string | undefined) {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
  await window.loadURL('about:blank');
  const nobody = async () => undefined;
  const holdfast = compose({
    vaultFolder,
    openStoreFile: createStoreFiles(),
    cipher: new SafeStorageCipher(),
    fetch: createChromiumFetch(),
    providers: createProviderRegistry(issuer),
    schemeHandler: {
      ensureRegistered: async () => true,
      inspect: async () => ({ state: 'ours' }),
      forget: nobody,
    },
    installation: {
      ...({ kind: 'source', updateEngine: null, isSandboxed: true } as const),
      removeFolders: () => undefined,
    },
    openBrowser: nobody,
    showWindow: () => undefined,
    copyText: () => undefined,
    chooseSavePath: async () => null,
    chooseFile: async () => null,
    showInFolder: () => undefined,
    logFolder: path.join(vaultFolder, '..', 'logs'),
    preferredLanguages: () => ['en-GB'],
    versions: { appVersion: '0.0.0', electronVersion: process.versions.electron ?? '' },
    nowMs: () => Date.now(),
  });
  holdfast.snapshot.publish((event, payload) =>
    window.webContents.send(event, v.parse(events[event], payload)),
  );
  await holdfast.reader.start();
  await holdfast.posture.check();
  return holdfast;
}

import { ipcMain } from 'electron';
import ElectronStore from 'electron-store';
import type { OpenStoreFile } from '../vault/document-file.ts';

/** Opens documents as electron-stores. electron-store would tell any frame where its files are; nobody asks here. */
export function createStoreFiles(): OpenStoreFile {
  // Once initialized it does not listen again, so that taking its listener away lasts.
  ElectronStore.initRenderer();
  ipcMain.removeAllListeners('electron-store-get-data');
  return (options) => new ElectronStore(options);
}

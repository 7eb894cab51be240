import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ImportPreview, RequestInput, RequestOutput } from '../../../electron/ipc/contract.ts';
import { readExportDocument } from '../../../electron/transfer/export-document.ts';
import { openContent } from '../../../electron/transfer/sealed-content.ts';
import { derivePassphraseKey } from '../../../electron/vault/passphrase-key.ts';
import { type AppOptions, type RunningApp, startApp } from '../app/app-without-electron.ts';
import { passphrase } from './some-export.ts';

/** Two computers, each with a vault and a key store of its own, and a file that goes from one to the other. */
export interface TwoComputers {
  old: RunningApp;
  new: RunningApp;
  /** Absolute path of the file. */
  file: string;
  close: () => Promise<void>;
}

/** @param onNew what is other on the computer that things are moved to */
export function startTwoComputers(options: AppOptions, onNew: Partial<AppOptions> = {}): TwoComputers {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-move-')), 'Mine.holdfast-export');
  const dialogs = {
    chooseSavePath: async () => file,
    chooseFile: async () => (existsSync(file) ? file : null),
  };
  const [before, after] = [
    startApp({ ...options, ...dialogs }),
    startApp({ ...options, ...dialogs, ...onNew }),
  ];
  return {
    old: before,
    new: after,
    file,
    close: async () => {
      await before.close();
      await after.close();
    },
  };
}

export async function exportFrom(app: RunningApp, includeRotating = false) {
  const { written } = await app.ask('exportVault', { passphrase, includeRotating });
  if (!written) throw new Error('nothing was written');
  return written;
}

export async function openIn(app: RunningApp): Promise<{ importId: string; preview: ImportPreview }> {
  const { opened } = await app.ask('openImport', {});
  if (!opened) throw new Error('no file was opened');
  const { importId } = opened;
  return { importId, preview: await app.ask('previewImport', { importId, passphrase }) };
}

/** Takes in everything that can be chosen, or what is asked for instead. */
export async function importInto(
  app: RunningApp,
  choice: Partial<RequestInput<'applyImport'>> = {},
): Promise<RequestOutput<'applyImport'> & { preview: ImportPreview }> {
  const { importId, preview } = await openIn(app);
  const choosable = preview.accounts.filter(({ status }) => status === 'new' || status === 'known');
  const accountIds = choosable.map(({ accountId }) => accountId);
  const everything = { importId, accountIds, withClients: true, withSettings: true };
  return { ...(await app.ask('applyImport', { ...everything, ...choice })), preview };
}

/** What is in a file, for who knows the passphrase. */
export async function insideOf(file: string): Promise<string> {
  const document = readExportDocument(readFileSync(file));
  const key = await derivePassphraseKey(passphrase, document.header.kdf);
  return JSON.stringify(await openContent(document, key));
}

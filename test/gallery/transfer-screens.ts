import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type ElectronApplication, expect } from '@playwright/test';
import type { Scene } from './scene.ts';

const passphrase = 'four words for the tour';

/** An export, and what importing it on the same computer would do. */
export async function transferScreens({ camera, holdfast, electron }: Scene): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'holdfast-tour-'));
  await answerFileDialogs(electron, path.join(folder, 'Accounts.holdfast-export'));
  const { page } = holdfast;
  await holdfast.openSettings();
  await holdfast.button('Export…').click();
  await expect(page.getByLabel('Passphrase for the file', { exact: true })).toBeFocused();
  await camera.take('export', 'both');
  await page.getByLabel('Passphrase for the file', { exact: true }).fill('too short');
  await holdfast.button('Save file…').click();
  await camera.take('export-weak-passphrase');
  await page.getByLabel('Passphrase for the file', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase for the file, once more').fill(passphrase);
  await holdfast.button('Save file…').click();
  await expect(holdfast.heading('Exported')).toBeVisible();
  await camera.take('exported');
  await holdfast.button('Done').click();

  await holdfast.button('Import…').click();
  await camera.take('import-file');
  await holdfast.button('Choose file…').click();
  await page.getByLabel('Passphrase of the file').fill('not this one, I fear');
  await holdfast.button('Open').click();
  await expect(page.getByText('That is not the passphrase of this file')).toBeVisible();
  await camera.take('import-wrong-passphrase', 'both');
  await page.getByLabel('Passphrase of the file').fill(passphrase);
  await holdfast.button('Open').click();
  await expect(holdfast.heading('What to import')).toBeVisible();
  await camera.take('import', 'both');
  await holdfast.button('Cancel').click();
  await rm(folder, { recursive: true, force: true });
}

/** The system's own dialogs can't be driven: both answer with this file. */
async function answerFileDialogs(electron: ElectronApplication, filePath: string): Promise<void> {
  await electron.evaluate(({ dialog }, file) => {
    Object.assign(dialog, {
      showSaveDialog: async () => ({ canceled: false, filePath: file }),
      showOpenDialog: async () => ({ canceled: false, filePaths: [file] }),
    });
  }, filePath);
}

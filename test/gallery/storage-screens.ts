import { expect } from '@playwright/test';
import type { StorageView } from '../../electron/ipc/contract.ts';
import type { RealApp } from '../support/app/real-app.ts';
import type { Scene } from './scene.ts';

const passphrase = 'four words of a tour';

/** States that this desktop can't be brought into, as the main process would tell them. */
const told: Readonly<Record<string, StorageView>> = {
  'key-store-locked': { state: 'locked', backend: 'kwallet6' },
  'key-store-hanging': { state: 'hanging', backend: 'gnome_libsecret' },
  'key-store-changed': { state: 'changed', backend: 'kwallet6', earlierBackend: 'gnome_libsecret' },
  'key-lost': { state: 'key-lost', backend: 'gnome_libsecret' },
  'vault-in-use': { state: 'in-use' },
  'this-run-only': { state: 'this-run-only', backend: 'basic_text' },
};

/** From a computer without a key store to a passphrase, the lock, and every state that a key store can be in. */
export async function storageScreens(
  { camera, holdfast, person }: Pick<Scene, 'camera' | 'holdfast' | 'person'>,
  app: RealApp,
): Promise<void> {
  await holdfast.button('Choose a passphrase…').click();
  await camera.take('protect-by-passphrase');
  await holdfast.page.keyboard.press('Escape');
  await holdfast.protectByPassphrase(passphrase);
  await holdfast.beginToConnect();
  await person.signIn('ada');
  await person.allow();
  await holdfast.seesConnected();
  await holdfast.openSettings();
  await camera.take('settings-protection', 'both');
  await holdfast.button('Change…').click();
  await camera.take('change-passphrase');
  await holdfast.page.keyboard.press('Escape');
  await holdfast.button('Lock now').click();
  await expect(holdfast.heading('Holdfast is locked')).toBeVisible();
  await camera.take('locked', 'both');
  for (const wrong of ['not these words', 'nor these words', 'nor these either']) {
    await holdfast.unlock(wrong);
    await expect(holdfast.page.getByText('That is not the passphrase.')).toBeVisible();
  }
  await camera.take('locked-after-wrong-tries');
  await expect(holdfast.button('Unlock')).toBeEnabled();
  await holdfast.unlock(passphrase);
  await holdfast.account('Ada Lovelace').click();
  for (const [name, storage] of Object.entries(told)) {
    await app.electron.evaluate(({ BrowserWindow }, state) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.webContents.send('storage.changed', { revision: Date.now(), storage: state });
    }, storage);
    await camera.take(name);
  }
}

import { createCipheriv, pbkdf2Sync } from 'node:crypto';
import { app, safeStorage } from 'electron';
import { fillIn } from './fill-in.ts';
import { askSecretService, type SecretServiceState } from './secret-service.ts';

const names: Record<string, string> = {
  basic: 'basic_text',
  gnome: 'gnome_libsecret',
  'gnome-libsecret': 'gnome_libsecret',
  kwallet: 'kwallet',
  kwallet5: 'kwallet5',
  kwallet6: 'kwallet6',
};

let isOpen = false;
let asking: Promise<SecretServiceState> | undefined;

/** Electron 22 does not tell. */
function backend(): string {
  const named = names[app.commandLine.getSwitchValue('password-store')];
  if (named) return named;
  if (/gnome|unity|xfce|cinnamon|pantheon|deepin/i.test(process.env.XDG_CURRENT_DESKTOP ?? ''))
    return 'gnome_libsecret';
  // On other desktops it takes KWallet or none at all.
  return safeStorage.isEncryptionAvailable() ? 'gnome_libsecret' : 'basic_text';
}

/** Whether there is a key. Rejects while the key store is locked. */
async function hasKey(): Promise<boolean> {
  if (isOpen || backend() === 'basic_text') return isOpen;
  if (backend() === 'gnome_libsecret') {
    asking ??= askSecretService().finally(() => {
      asking = undefined;
    });
    const state = await asking;
    if (state === 'locked') throw new Error('safeStorage is temporarily unavailable. Please try again.');
    if (state === 'missing') return false;
  }
  isOpen = safeStorage.isEncryptionAvailable();
  return isOpen;
}

/** As Electron 45 does where the key store gives no key: under the one that stands in Chromium's source. */
function underKnownKey(plainText: string): Buffer {
  const key = pbkdf2Sync('peanuts', 'saltysalt', 1, 16, 'sha1');
  const cipher = createCipheriv('aes-128-cbc', key, Buffer.alloc(16, ' '));
  return Buffer.concat([Buffer.from('v10'), cipher.update(plainText), cipher.final()]);
}

fillIn(safeStorage, {
  async isAsyncEncryptionAvailable() {
    await hasKey();
    return true;
  },
  async encryptStringAsync(plainText: string) {
    return (await hasKey()) ? safeStorage.encryptString(plainText) : underKnownKey(plainText);
  },
  async decryptStringAsync(encrypted: Buffer) {
    if (!(await hasKey())) throw new Error('Error while decrypting the ciphertext provided.');
    return { result: safeStorage.decryptString(encrypted), shouldReEncrypt: false };
  },
  getSelectedStorageBackend: () => (app.isReady() ? backend() : 'unknown'),
});

import { app, safeStorage } from 'electron';
import { fillIn } from './fill-in.ts';

const names: Record<string, string> = {
  basic: 'basic_text',
  gnome: 'gnome_libsecret',
  'gnome-libsecret': 'gnome_libsecret',
  kwallet: 'kwallet',
  kwallet5: 'kwallet5',
  kwallet6: 'kwallet6',
};

fillIn(safeStorage, {
  async isAsyncEncryptionAvailable() {
    return safeStorage.isEncryptionAvailable();
  },
  async encryptStringAsync(plainText: string) {
    return safeStorage.encryptString(plainText);
  },
  async decryptStringAsync(encrypted: Buffer) {
    return { result: safeStorage.decryptString(encrypted), shouldReEncrypt: false };
  },
  // Electron 22 does not tell. No encryption means no key store; with one, the switch names it.
  getSelectedStorageBackend() {
    if (!app.isReady()) return 'unknown';
    if (!safeStorage.isEncryptionAvailable()) return 'basic_text';
    return names[app.commandLine.getSwitchValue('password-store')] ?? 'gnome_libsecret';
  },
});

import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { languages } from '../messages/language.ts';
import type { DocumentFile, DocumentFolder } from '../vault/document-file.ts';

const schemaVersion = 3;
const settingsSchema = v.strictObject({
  theme: v.picklist(['system', 'light', 'dark']),
  contrast: v.picklist(['system', 'more']),
  language: v.picklist(['system', ...languages]),
  /** Whether there is a symbol in the system's tray. */
  tray: v.boolean(),
  /** Whether the system's notifications tell when an account needs the person. */
  notifications: v.boolean(),
  /** Minutes without a key or the mouse after which a passphrase vault locks; null: never. */
  lockAfterIdleMinutes: v.nullable(v.picklist([1, 5, 15, 60])),
  lockOnScreenLock: v.boolean(),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

const unchosen: Settings = {
  theme: 'system',
  contrast: 'system',
  language: 'system',
  tray: false,
  notifications: true,
  lockAfterIdleMinutes: 15,
  lockOnScreenLock: true,
};
const withWhatIsNew = (stored: unknown) => ({ ...unchosen, ...(stored as object) });
const migrations = { 1: withWhatIsNew, 2: withWhatIsNew };

/** The person's choices; the system's look and language until they choose others. */
export class SettingsRepository {
  readonly state: StoreApi<Settings> = createStore(() => unchosen);
  readonly #file: DocumentFile<Settings>;

  constructor(folder: DocumentFolder) {
    this.#file = folder.open('settings', schemaVersion, settingsSchema, migrations);
  }

  /** Reads the settings once at start. @throws AppError STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER */
  load(): void {
    this.state.setState(this.#file.read() ?? unchosen);
  }

  /** @throws AppError STORAGE_WRITE_FAILED */
  save(settings: Settings): void {
    this.#file.write(settings);
    this.state.setState(settings);
  }
}

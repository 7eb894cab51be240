import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DocumentFile, DocumentFolder } from '../vault/document-file.ts';

const schemaVersion = 1;
const settingsSchema = v.strictObject({ theme: v.picklist(['system', 'light', 'dark']) });

export type Settings = v.InferOutput<typeof settingsSchema>;

/** The person's choices; the system's look until they choose another. */
export class SettingsRepository {
  readonly state: StoreApi<Settings> = createStore(() => ({ theme: 'system' }) as Settings);
  readonly #file: DocumentFile<Settings>;

  constructor(folder: DocumentFolder) {
    this.#file = folder.open('settings', schemaVersion, settingsSchema);
  }

  /** Reads the settings once at start. @throws AppError STORAGE_FILE_BROKEN, STORAGE_FILE_NEWER */
  load(): void {
    this.state.setState(this.#file.read() ?? { theme: 'system' });
  }

  /** @throws AppError STORAGE_WRITE_FAILED */
  save(settings: Settings): void {
    this.#file.write(settings);
    this.state.setState(settings);
  }
}

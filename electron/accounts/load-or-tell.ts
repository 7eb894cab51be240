import { AppError, errorView } from '../errors/app-error.ts';
import type { Notices } from '../errors/notices.ts';

/** Loads a document. One that cannot be read becomes a notice and starts empty; the app opens all the same. */
export function loadOrTell(document: { load(): void }, notices: Notices): void {
  try {
    document.load();
  } catch (error) {
    // A file set aside has been told of already, with its new name.
    const told =
      error instanceof AppError && error.code === 'STORAGE_FILE_BROKEN' && error.cause === undefined;
    if (!told) notices.add(errorView(error));
  }
}

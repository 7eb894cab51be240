import type { OpenStoreFile } from './document-content.ts';
import type { FolderSync } from './folder-sync.ts';
import type { RoomForWrites } from './room-for-writes.ts';
import type { SeenFiles } from './seen-files.ts';

/** What all documents of a folder share. */
export interface DocumentParts {
  openStoreFile: OpenStoreFile;
  onSetAside: (setAsideAs: string) => void;
  /** @throws AppError STORAGE_IN_USE, STORAGE_WRITE_FAILED */
  requireOurs: () => void;
  onRestored: (name: string) => void;
  sync: FolderSync;
  room: RoomForWrites;
  seen: SeenFiles;
}

/** Where a document stands. */
export interface DocumentPlace {
  /** Its path in the folder of documents, without its ending. */
  name: string;
  /** Absolute path. */
  folder: string;
  /** Name of the file, without its ending. */
  base: string;
}

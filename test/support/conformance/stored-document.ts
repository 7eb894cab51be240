import Conf from 'conf';
import * as v from 'valibot';
import { createDocumentFolder, type DocumentFile } from '../../../electron/vault/document-file.ts';

/** A document as the app keeps them, in a process without Electron. */
export function openDocument(
  folder: string,
  onSetAside: (name: string) => void = () => undefined,
  onUnsynced: () => void = () => undefined,
): DocumentFile<{ text: string }> {
  const documents = createDocumentFolder(
    folder,
    ({ name, ...options }) => new Conf({ ...options, configName: name }),
    onSetAside,
    { onUnsynced },
  );
  return documents.open('accounts/one', 1, v.strictObject({ text: v.string() }));
}

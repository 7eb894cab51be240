import { useEffect, useState } from 'react';
import type { ImportPreview } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { settle } from '../store/settle.ts';
import { ImportChoiceSheet } from './import-choice-sheet.tsx';
import { ImportFileSheet } from './import-file-sheet.tsx';
import { ImportPassphraseSheet } from './import-passphrase-sheet.tsx';
import type { Imported, OpenedImport } from './import-steps.ts';
import { ImportedSheet } from './imported-sheet.tsx';

/** Takes in an export: its file, its passphrase, what to take of it, and what became of that. */
export function ImportSheet() {
  const [opened, setOpened] = useState<OpenedImport | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const importId = opened?.importId;
  // However the sheet is left, the main process forgets the file.
  useEffect(() => {
    if (importId === undefined) return undefined;
    return () => void settle(bridge.dropImport({ importId }));
  }, [importId]);
  if (imported) return <ImportedSheet imported={imported} />;
  if (!opened) return <ImportFileSheet onOpened={setOpened} />;
  if (!preview)
    return <ImportPassphraseSheet opened={opened} onOpened={setOpened} onPreviewed={setPreview} />;
  return (
    <ImportChoiceSheet
      opened={opened}
      preview={preview}
      onImported={(result) => {
        setImported(result);
        setOpened(null);
      }}
    />
  );
}

import { FileDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import type { ClientFields } from './client-check.ts';
import { readClientFile } from './client-file.ts';

/** Fills the form from the file that Google's console gives. */
export function ClientFileButton({ onRead }: { onRead: (fields: ClientFields) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isWrong, setIsWrong] = useState(false);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const fields = file.size < 100_000 ? readClientFile(await file.text()) : undefined;
    setIsWrong(!fields);
    if (fields) onRead(fields);
    if (input.current) input.current.value = '';
  };
  return (
    <div className="client-file">
      <Button small icon={<FileDown size={14} aria-hidden="true" />} onClick={() => input.current?.click()}>
        Import JSON file
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="Client JSON file"
        hidden
        onChange={(event) => void read(event.target.files?.[0])}
      />
      {isWrong && (
        <p className="field-fault" role="alert">
          That is not a desktop client’s file. Download it from the client’s page, of the kind “Desktop app”.
        </p>
      )}
    </div>
  );
}

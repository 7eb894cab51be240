import { FileJson } from 'lucide-react';
import { useRef } from 'react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import { texts } from '../messages/texts.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';

interface ClientFileButtonProps {
  providerId: string;
  pending: boolean;
  error: ErrorView | null;
  onFile: (file: File) => void;
}

/** Takes the file that a provider's page gives; the same can be dropped on the sheet. */
export function ClientFileButton({ providerId, pending, error, onFile }: ClientFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const said = texts.setUp.bring;
  return (
    <div className="client-file">
      <div className="client-file-drop">
        <FileJson size={20} strokeWidth={1.5} aria-hidden="true" />
        <span>{said.orChoose}</span>
        <Button small pending={pending} onClick={() => input.current?.click()}>
          {said.chooseFile}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={said.fileLabel}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again after it was mended.
          target.value = '';
        }}
      />
      {error && <ErrorBanner error={error} providerId={providerId} />}
    </div>
  );
}

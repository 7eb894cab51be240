import { Download } from 'lucide-react';
import { useState } from 'react';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorDetails } from '../ui/error-details.tsx';

/** Writes the body to a file of the person's choice. */
export function SaveAnswer({ answerId }: { answerId: number }) {
  const save = useRequest(bridge.saveApiAnswer);
  const [fileName, setFileName] = useState<string | null>(null);
  const words = texts.consoleAnswer;
  return (
    <>
      <Button
        small
        icon={<Download size={14} aria-hidden="true" />}
        pending={save.pending}
        onClick={async () => setFileName((await save.run({ answerId }))?.saved?.fileName ?? null)}
      >
        {words.save}
      </Button>
      <span className="visually-hidden" role="status">
        {fileName !== null && words.savedAs(fileName)}
      </span>
      {save.error && (
        <div className="answer-save-fault" role="alert">
          <ErrorDetails error={save.error} />
        </div>
      )}
    </>
  );
}

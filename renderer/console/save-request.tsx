import { Bookmark } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { ApiRequestInput } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorDetails } from '../ui/error-details.tsx';
import { pathOf } from './path-of.ts';

interface SaveRequestProps {
  accountId: string;
  request: ApiRequestInput;
  onSaved: () => Promise<void>;
}

/** Keeps the request of the form under a name. */
export function SaveRequest({ accountId, request, onSaved }: SaveRequestProps) {
  const [name, setName] = useState<string | null>(null);
  const save = useRequest(bridge.saveRequest);
  const words = texts.consoleRequests;
  if (name === null)
    return (
      <Button
        small
        icon={<Bookmark size={14} aria-hidden="true" />}
        disabled={request.url === ''}
        onClick={() => setName(`${request.method} ${pathOf(request.url)}`.slice(0, 100))}
      >
        {words.save}
      </Button>
    );
  const keep = async () => {
    if (name.trim() === '' || !(await save.run({ accountId, name, request }))) return;
    setName(null);
    await onSaved();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setName(null);
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) void keep();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="save-request">
      <input
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the press that brought it up
        autoFocus
        className="input"
        aria-label={words.nameOfRequest}
        maxLength={100}
        value={name}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Button
        small
        kind="primary"
        pending={save.pending}
        disabled={name.trim() === ''}
        onClick={() => void keep()}
      >
        {words.keep}
      </Button>
      {save.error && <ErrorDetails error={save.error} />}
    </div>
  );
}

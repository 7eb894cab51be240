import { useId } from 'react';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { urlNote } from '../messages/console-text.ts';
import { texts } from '../messages/texts.ts';
import { type ConsoleDraft, type Method, sendsBody } from '../store/console-draft.ts';
import { Button } from '../ui/button.tsx';
import { isMac } from '../ui/is-mac.ts';
import { Select } from '../ui/select.tsx';
import { BodyField } from './body-field.tsx';
import { Examples } from './examples.tsx';
import { HeaderFields } from './header-fields.tsx';
import { jsonFault } from './json-fault.ts';

const sendShortcut = isMac ? '⌘Enter' : 'Ctrl+Enter';
const methods: readonly Method[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

interface RequestFormProps {
  provider: ProviderView;
  draft: ConsoleDraft;
  onChange: (change: Partial<ConsoleDraft>) => void;
  onSend: () => void;
}

export function RequestForm({ provider, draft, onChange, onSend }: RequestFormProps) {
  const noteId = useId();
  const { apiOrigins, apiExamples } = provider;
  const note = urlNote(draft.url, provider);
  const hasFault = note.isFault || (sendsBody(draft.method) && jsonFault(draft.body) !== undefined);
  const isIncomplete = draft.url.trim() === '' || hasFault;
  const send = () => draft.sentAtMs === null && !isIncomplete && onSend();
  return (
    <form
      className="request"
      aria-label={texts.console.request}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        send();
      }}
    >
      <div className="request-line">
        <Select
          label={texts.console.method}
          value={draft.method}
          choices={methods}
          onChange={(method) => onChange({ method })}
        />
        <input
          className="input mono"
          type="text"
          aria-label={texts.console.url}
          aria-describedby={noteId}
          aria-invalid={note.isFault || undefined}
          placeholder={`${apiOrigins[0] ?? 'https://'}/`}
          autoComplete="off"
          spellCheck={false}
          value={draft.url}
          onChange={(event) => onChange({ url: event.target.value })}
        />
        <Button
          kind="primary"
          submits
          disabled={isIncomplete}
          pending={draft.sentAtMs !== null}
          title={sendShortcut}
        >
          {texts.console.send}
        </Button>
      </div>
      <p id={noteId} className={`url-note ${note.isFault ? 'field-fault' : 'field-hint'}`}>
        {note.text}
      </p>
      <Examples examples={apiExamples} onChoose={onChange} />
      {sendsBody(draft.method) && <BodyField body={draft.body} onChange={(body) => onChange({ body })} />}
      <HeaderFields headers={draft.headers} onChange={(headers) => onChange({ headers })} />
    </form>
  );
}

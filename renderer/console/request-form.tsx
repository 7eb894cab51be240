import { useId } from 'react';
import type { AccountView, ProviderView } from '../../electron/ipc/contract.ts';
import { urlNote } from '../messages/console-text.ts';
import { texts } from '../messages/texts.ts';
import { type ConsoleDraft, type Method, sendsBody } from '../store/console-draft.ts';
import { Button } from '../ui/button.tsx';
import { isMac } from '../ui/is-mac.ts';
import { Select } from '../ui/select.tsx';
import { jsonFault } from './json-fault.ts';
import { RequestParts } from './request-parts.tsx';
import { UrlField } from './url-field.tsx';

const sendShortcut = isMac ? '⌘Enter' : 'Ctrl+Enter';
const methods: readonly Method[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

interface RequestFormProps {
  account: AccountView;
  provider: ProviderView;
  draft: ConsoleDraft;
  onChange: (change: Partial<ConsoleDraft>) => void;
  onSend: () => void;
}

export function RequestForm({ account, provider, draft, onChange, onSend }: RequestFormProps) {
  const noteId = useId();
  const { apiOrigins, apiEndpoints } = provider;
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
        <UrlField
          url={draft.url}
          placeholder={`${apiOrigins[0] ?? 'https://'}/`}
          endpoints={apiEndpoints}
          grantedScopes={account.grantedScopes}
          noteId={noteId}
          isFault={note.isFault}
          onChange={(url) => onChange({ url })}
          onChoose={({ method, url }) => onChange({ method, url })}
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
      <RequestParts account={account} provider={provider} draft={draft} onChange={onChange} />
    </form>
  );
}

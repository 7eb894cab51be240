import type { AccountView } from '../../electron/ipc/contract.ts';
import { useApp } from '../store/app-store.ts';
import { abandonAnswer, changeDraft, firstDraft, sendDraft } from '../store/console.ts';
import { type ConsoleDraft, type Method, sendsBody } from '../store/console-draft.ts';
import { useProvider } from '../store/selectors.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { isMac } from '../ui/is-mac.ts';
import { Select } from '../ui/select.tsx';
import { AnswerView } from './answer-view.tsx';
import { BodyField } from './body-field.tsx';
import { Examples } from './examples.tsx';
import { HeaderFields } from './header-fields.tsx';
import { jsonFault } from './json-fault.ts';
import { Sending } from './sending.tsx';

const sendShortcut = isMac ? '⌘Enter' : 'Ctrl+Enter';
const methods: readonly Method[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

export function ConsolePanel({ account }: { account: AccountView }) {
  const { id: accountId, providerId } = account;
  const provider = useProvider(providerId);
  const kept = useApp((state) => state.consoles[accountId]);
  const draft = kept ?? firstDraft(provider);
  const change = (part: Partial<ConsoleDraft>) => changeDraft(accountId, draft, part);
  const hasFault = sendsBody(draft.method) && jsonFault(draft.body) !== undefined;
  const isIncomplete = draft.url.trim() === '' || hasFault;
  const send = () => draft.sentAtMs === null && !isIncomplete && void sendDraft(accountId, draft);
  return (
    <div className="console">
      <form
        className="request"
        aria-label="Request"
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
            label="Method"
            value={draft.method}
            choices={methods}
            onChange={(method) => change({ method })}
          />
          <input
            className="input mono"
            type="text"
            aria-label="URL"
            placeholder="https://"
            autoComplete="off"
            spellCheck={false}
            value={draft.url}
            onChange={(event) => change({ url: event.target.value })}
          />
          <Button
            kind="primary"
            submits
            disabled={isIncomplete}
            pending={draft.sentAtMs !== null}
            title={sendShortcut}
          >
            Send
          </Button>
        </div>
        <Examples examples={provider?.apiExamples ?? []} onChoose={change} />
        {sendsBody(draft.method) && <BodyField body={draft.body} onChange={(body) => change({ body })} />}
        <HeaderFields headers={draft.headers} onChange={(headers) => change({ headers })} />
      </form>
      {draft.sentAtMs !== null && (
        <Sending sentAtMs={draft.sentAtMs} onStop={() => abandonAnswer(accountId, draft)} />
      )}
      {draft.error && <ErrorBanner error={draft.error} providerId={providerId} />}
      <AnswerView answer={draft.answer}>
        {!draft.error && draft.sentAtMs === null && (
          <p className="secondary">Sent with this account’s access, which itself is never shown.</p>
        )}
      </AnswerView>
    </div>
  );
}

import type { AccountView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { abandonAnswer, changeDraft, firstDraft, sendRequest } from '../store/console.ts';
import { requestOf } from '../store/console-draft.ts';
import { useProvider } from '../store/selectors.ts';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { AnswerView } from './answer-view.tsx';
import { MissingAccess } from './missing-access.tsx';
import { NoApi } from './no-api.tsx';
import { RequestForm } from './request-form.tsx';
import { Sending } from './sending.tsx';

export function ConsolePanel({ account }: { account: AccountView }) {
  const { id: accountId, providerId } = account;
  const provider = useProvider(providerId);
  const kept = useApp((state) => state.consoles[accountId]);
  if (!provider || provider.apiOrigins.length === 0) return <NoApi provider={provider} />;
  const draft = kept ?? firstDraft(provider);
  return (
    <div className="console">
      <RequestForm
        provider={provider}
        draft={draft}
        onChange={(change) => changeDraft(accountId, draft, change)}
        onSend={() => void sendRequest(accountId, draft, requestOf(draft, provider.apiOrigins))}
      />
      {draft.sentAtMs !== null && (
        <Sending sentAtMs={draft.sentAtMs} onStop={() => abandonAnswer(accountId, draft)} />
      )}
      {draft.error && <ErrorBanner error={draft.error} providerId={providerId} />}
      <MissingAccess account={account} draft={draft} />
      <AnswerView answer={draft.answer} request={draft.sent}>
        {!draft.error && draft.sentAtMs === null && <p className="secondary">{texts.console.panel}</p>}
      </AnswerView>
    </div>
  );
}

import type { AccountView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { changeDraft, firstDraft, sendRequest, stopCall } from '../store/console.ts';
import { requestOf } from '../store/console-draft.ts';
import { useProvider } from '../store/selectors.ts';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { AnswerView } from './answer-view.tsx';
import { Examples } from './examples.tsx';
import { LimitReached } from './limit-reached.tsx';
import { MissingAccess } from './missing-access.tsx';
import { NoApi } from './no-api.tsx';
import { RequestForm } from './request-form.tsx';
import { Sending } from './sending.tsx';
import { Stopped } from './stopped.tsx';

export function ConsolePanel({ account }: { account: AccountView }) {
  const { id: accountId, providerId } = account;
  const provider = useProvider(providerId);
  const kept = useApp((state) => state.consoles[accountId]);
  if (!provider || provider.apiOrigins.length === 0) return <NoApi provider={provider} />;
  const draft = kept ?? firstDraft(provider);
  const isSending = draft.sentAtMs !== null;
  const isNew = !draft.error && !isSending && !draft.stopped;
  return (
    <div className="console">
      <RequestForm
        account={account}
        provider={provider}
        draft={draft}
        onChange={(change) => changeDraft(accountId, draft, change)}
        onSend={() => void sendRequest(accountId, draft, requestOf(draft, provider.apiOrigins))}
      />
      {draft.sentAtMs !== null && (
        <Sending sentAtMs={draft.sentAtMs} onStop={() => stopCall(accountId, draft)} />
      )}
      {draft.stopped && !isSending && <Stopped />}
      {draft.error && <ErrorBanner error={draft.error} providerId={providerId} />}
      <MissingAccess account={account} draft={draft} />
      <LimitReached
        draft={draft}
        providerName={provider.name}
        onSend={(request) => void sendRequest(accountId, draft, request)}
      />
      <AnswerView
        answer={draft.answer}
        arriving={draft.arriving}
        callId={draft.callId}
        answeredAtMs={draft.answeredAtMs}
        request={draft.sent}
        apiOrigins={provider.apiOrigins}
        isSending={isSending}
        onSend={(request) => void sendRequest(accountId, draft, request)}
      >
        {isNew && (
          <div className="console-start">
            <p className="secondary">{texts.console.panel}</p>
            <Examples
              endpoints={provider.apiEndpoints}
              examples={provider.apiExamples}
              onChoose={(chosen) => changeDraft(accountId, draft, chosen)}
            />
          </div>
        )}
      </AnswerView>
    </div>
  );
}

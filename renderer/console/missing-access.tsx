import type { AccountView } from '../../electron/ipc/contract.ts';
import { missingAccessText } from '../messages/console-text.ts';
import { askAndCall } from '../store/ask-and-call.ts';
import { sendRequest } from '../store/console.ts';
import type { ConsoleDraft } from '../store/console-draft.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { ErrorDetails } from '../ui/error-details.tsx';

interface MissingAccessProps {
  account: AccountView;
  draft: ConsoleDraft;
}

/** What the last call lacks, with one press to get it and run the call again. Nothing where it lacks nothing. */
export function MissingAccess({ account, draft }: MissingAccessProps) {
  const { id: accountId, providerId, grantedScopes } = account;
  const provider = useProvider(providerId);
  const { answer, sent, refusedScopes } = draft;
  const ask = useRequest(askAndCall);
  const scopes = answer?.missingScopes ?? [];
  if (!sent || scopes.length === 0 || draft.sentAtMs !== null) return null;
  const hasItNow = scopes.every((name) => grantedScopes.includes(name));
  const { title, meaning, button } = missingAccessText(scopes, refusedScopes, hasItNow, provider?.kind);
  const act = () =>
    void (hasItNow
      ? sendRequest(accountId, draft, sent)
      : ask.run({ accountId, scopes: [...scopes], request: sent }));
  return (
    <Banner
      tone="needs-you"
      title={title}
      actions={
        <Button small kind="primary" pending={ask.pending} onClick={act}>
          {button}
        </Button>
      }
    >
      <p>{meaning}</p>
      {ask.error && <ErrorDetails error={ask.error} provider={provider} />}
    </Banner>
  );
}

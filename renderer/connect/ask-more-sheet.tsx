import { useState } from 'react';
import { scopeFacts } from '../account/scope-facts.ts';
import { startAttempt } from '../store/attempts.ts';
import { closeSheet } from '../store/navigation.ts';
import { useAccount, useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ScopeChoices } from './scope-choices.tsx';

export function AskMoreSheet({ accountId }: { accountId: string }) {
  const account = useAccount(accountId);
  const provider = useProvider(account?.providerId);
  const facts = account && scopeFacts(account, provider);
  const [chosen, setChosen] = useState<readonly string[]>(() => facts?.missing.map(({ name }) => name) ?? []);
  const start = useRequest(startAttempt);
  if (!account || !provider || !facts) return null;
  const choices = [...facts.missing, ...facts.further];
  return (
    <Sheet
      title="Ask for more access"
      subtitle={`${account.displayName} keeps what it has. ${provider.name} asks you to agree to the rest.`}
      onClose={closeSheet}
      busy={start.pending}
      footer={
        <>
          <Button onClick={closeSheet}>Cancel</Button>
          {choices.length > 0 && (
            <Button
              kind="primary"
              pending={start.pending}
              disabled={chosen.length === 0}
              onClick={() => void start.run({ kind: 'reconsent', accountId, moreScopes: [...chosen] })}
            >
              Continue in browser
            </Button>
          )}
        </>
      }
    >
      {start.error && <ErrorBanner error={start.error} providerId={provider.id} />}
      {choices.length > 0 ? (
        <ScopeChoices label="It may not yet" choices={choices} chosen={chosen} onChange={setChosen} />
      ) : (
        <p>This account may do everything that Holdfast knows of at {provider.name}.</p>
      )}
    </Sheet>
  );
}

import { SearchCheck } from 'lucide-react';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { Button } from '../ui/button.tsx';
import { ClientCheckResult } from './client-check-result.tsx';
import type { ClientDraft } from './use-client-draft.ts';

/** Asks the provider whether the client is right, and says what came of it. */
export function ClientCheckStep({ provider, draft }: { provider: ProviderView; draft: ClientDraft }) {
  const said = texts.setUp.check;
  const { check } = draft;
  const isAsking = check.state.at === 'asking';
  const hasAsked = check.state.at === 'found' || check.state.at === 'failed';
  return (
    <>
      <div className="check-actions">
        <Button
          small
          pending={isAsking}
          icon={<SearchCheck size={14} aria-hidden="true" />}
          // Leaving a field may move what is below it away from the pointer.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            if (draft.isSound()) void check.ask(draft.asked());
          }}
        >
          {isAsking ? said.running(provider.name) : hasAsked ? said.again : said.button}
        </Button>
        {isAsking && (
          <Button small kind="quiet" onClick={check.discard}>
            {said.stop}
          </Button>
        )}
      </div>
      <ClientCheckResult provider={provider} check={check} />
    </>
  );
}

import { useState } from 'react';
import { startAttempt } from '../store/attempts.ts';
import { closeSheet, openSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import type { RedirectChoice as Choice } from '../store/wish.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { RedirectChoice } from './redirect-choice.tsx';
import { IncludedScopes, ScopeChoices } from './scope-choices.tsx';

interface ChooseAccessSheetProps {
  providerId: string;
  chosen?: readonly string[] | undefined;
}

export function ChooseAccessSheet({ providerId, chosen: chosenBefore }: ChooseAccessSheetProps) {
  const provider = useProvider(providerId);
  const byDefault = provider?.scopes.filter((scope) => scope.byDefault).map(({ name }) => name) ?? [];
  const [chosen, setChosen] = useState<readonly string[]>(chosenBefore ?? byDefault);
  const [redirectKind, setRedirectKind] = useState<Choice>(null);
  const start = useRequest(startAttempt);
  if (!provider) return null;
  const scopes = provider.scopes.map(({ name, sensitivity }) => ({
    name,
    sensitive: sensitivity === 'sensitive',
  }));
  return (
    <Sheet
      title={`Connect ${provider.name}`}
      subtitle={`Choose what Holdfast may do. You can ask for more later; ${provider.name} shows you the same list.`}
      onClose={closeSheet}
      busy={start.pending}
      footer={
        <>
          <Button onClick={() => openSheet({ kind: 'choose-provider' })}>Back</Button>
          <Button
            kind="primary"
            first
            pending={start.pending}
            onClick={() => void start.run({ kind: 'connect', providerId, scopes: [...chosen], redirectKind })}
          >
            Continue in browser
          </Button>
        </>
      }
    >
      {start.error && <ErrorBanner error={start.error} providerId={providerId} />}
      {scopes.length > 0 && (
        <ScopeChoices label="It may, if you tick it" choices={scopes} chosen={chosen} onChange={setChosen} />
      )}
      <IncludedScopes label="Always included" names={provider.alwaysRequestedScopes} />
      <RedirectChoice provider={provider} chosen={redirectKind} onChange={setRedirectKind} />
    </Sheet>
  );
}

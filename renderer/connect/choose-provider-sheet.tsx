import { ChevronRight } from 'lucide-react';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { useApp } from '../store/app-store.ts';
import { chooseProvider, closeSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { Sheet } from '../ui/sheet.tsx';

export function ChooseProviderSheet() {
  const providers = useApp((state) => state.providers.value);
  return (
    <Sheet
      title="Connect an account"
      subtitle="Where is the account?"
      onClose={closeSheet}
      footer={<Button onClick={closeSheet}>Cancel</Button>}
    >
      <ul className="choices">
        {providers.map((provider, index) => (
          <li key={provider.id}>
            <button
              type="button"
              className="choice"
              aria-label={provider.name}
              data-first={index === 0 ? '' : undefined}
              onClick={() => chooseProvider(provider.id)}
            >
              <Mark mark={provider.mark} large />
              <span className="choice-text">
                <span className="choice-name">{provider.name}</span>
                <span className="choice-note">{readiness(provider)}</span>
              </span>
              <ChevronRight size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      {providers.length === 0 && <p>No provider is available in this build.</p>}
    </Sheet>
  );
}

function readiness({ id, client, hasBuiltInClient }: ProviderView): string {
  if (id === 'demo') return 'Try Holdfast with a made-up account';
  if (hasBuiltInClient || client) return 'Ready to connect';
  return 'Wants a one-time set-up first';
}

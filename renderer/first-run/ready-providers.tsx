import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { groupProviders } from '../connect/provider-order.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { chooseProvider } from '../store/navigation.ts';
import { Mark } from '../ui/mark.tsx';

/** So many are a choice at a glance; the rest are behind Connect. */
const mostTiles = 4;

/** The shortest way to a first account: what can be connected with nothing to register. */
export function ReadyProviders() {
  const titleId = useId();
  const providers = useApp((state) => state.providers.value);
  const { ready } = groupProviders(providers);
  if (ready.length === 0) return null;
  return (
    <section className="ready-providers" aria-labelledby={titleId}>
      <h2 id={titleId}>{texts.firstRun.readyTitle}</h2>
      <ul>
        {ready.slice(0, mostTiles).map((provider) => (
          <li key={provider.id}>
            <Tile provider={provider} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As a choice of the sheet looks, but heard as a whole: here it stands alone. */
function Tile({ provider }: { provider: ProviderView }) {
  const { name, note } = tileText(provider);
  return (
    <button type="button" className="choice" onClick={() => chooseProvider(provider.id)}>
      <Mark kind={provider.kind} large />
      <span className="choice-text">
        <span className="choice-name">{name}</span> <span className="choice-note">{note}</span>
      </span>
      <ChevronRight size={16} aria-hidden="true" />
    </button>
  );
}

function tileText({ kind, name, clients }: ProviderView): { name: string; note: string } {
  const said = texts.firstRun;
  if (kind === 'demo') return { name: said.demoName, note: said.demoNote };
  return { name, note: said.readyNote[clients[0]?.origin ?? 'own'] };
}

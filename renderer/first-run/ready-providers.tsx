import { useId } from 'react';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { groupProviders } from '../connect/provider-order.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { chooseProvider } from '../store/navigation.ts';
import { Choice } from '../ui/choice.tsx';
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
            <Choice
              icon={<Mark kind={provider.kind} large />}
              {...tileText(provider)}
              onClick={() => chooseProvider(provider.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function tileText({ kind, name, clients }: ProviderView): { name: string; note: string } {
  const said = texts.firstRun;
  if (kind === 'demo') return { name: said.demoName, note: said.demoNote };
  return { name, note: said.readyNote[clients[0]?.origin ?? 'own'] };
}

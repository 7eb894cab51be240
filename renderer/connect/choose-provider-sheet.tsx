import { Plus } from 'lucide-react';
import { useId } from 'react';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { providerNote } from '../messages/connect-provider-text.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { keepSearch, useConnectChoice } from '../store/connect-choice.ts';
import { chooseProvider, closeSheet, openSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Mark } from '../ui/mark.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { groupProviders, searchProviders } from './provider-order.ts';

/** So many fit without a search. */
const fewProviders = 5;

export function ChooseProviderSheet() {
  const words = texts.connect.chooseProvider;
  const providers = useApp((state) => state.providers.value);
  const rulesAreBroken = useApp(({ settings }) => settings.value.policy?.state === 'invalid');
  const text = useConnectChoice(({ search }) => search);
  const isSearched = providers.length > fewProviders;
  const { ready, toSetUp, forbidden } = groupProviders(searchProviders(providers, text));
  const [best] = [...ready, ...toSetUp];
  const bestId = text.trim() === '' ? undefined : best?.id;
  return (
    <Sheet
      title={words.title}
      subtitle={words.subtitle}
      onClose={closeSheet}
      footer={<Button onClick={closeSheet}>{texts.connect.cancel}</Button>}
    >
      {isSearched && (
        <SearchBox
          first
          label={words.search}
          value={text}
          onChange={keepSearch}
          onEnter={() => bestId && chooseProvider(bestId)}
        />
      )}
      <p className="visually-hidden" aria-live="polite">
        {bestId && best && words.found(ready.length + toSetUp.length, best.name)}
      </p>
      <div className="choice-groups">
        <Group title={words.ready} providers={ready} first={!isSearched} bestId={bestId} />
        <Group
          title={words.toSetUp}
          providers={toSetUp}
          first={!isSearched && ready.length === 0}
          bestId={bestId}
        />
        <Group title={words.notAvailable} providers={forbidden} />
        {ready.length + toSetUp.length + forbidden.length === 0 && (
          <p className="secondary" role="status">
            {providers.length === 0 ? words.noProvider : words.noneCalled(text)}
          </p>
        )}
        <ul className="choices">
          <li>
            <Choice
              icon={
                <span className="mark mark-large" aria-hidden="true">
                  <Plus size={20} />
                </span>
              }
              name={words.another}
              note={rulesAreBroken ? texts.connectProvider.notByBrokenRules : words.anotherNote}
              unavailable={rulesAreBroken}
              onClick={() => openSheet({ kind: 'add-provider', next: 'choose-provider' })}
            />
          </li>
        </ul>
      </div>
    </Sheet>
  );
}

interface GroupProps {
  title: string;
  providers: readonly ProviderView[];
  first?: boolean;
  bestId?: string | undefined;
}

function Group({ title, providers, first = false, bestId }: GroupProps) {
  const id = useId();
  const policy = useApp(({ settings }) => settings.value.policy);
  if (providers.length === 0) return null;
  return (
    <section className="group" aria-labelledby={id}>
      <h3 id={id} className="group-title">
        {title}
      </h3>
      <ul className="choices">
        {providers.map((provider, index) => (
          <li key={provider.id}>
            <Choice
              icon={<Mark kind={provider.kind} large />}
              name={provider.name}
              note={providerNote(provider, policy)}
              unavailable={!provider.allowed || (provider.clients.length === 0 && !provider.mayAddClients)}
              first={first && index === 0}
              isBest={provider.id === bestId}
              onClick={() => chooseProvider(provider.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useId, useState } from 'react';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { organizationName } from '../messages/connect-provider-text.ts';
import { scopeText } from '../messages/scope-text.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { ScopeLine } from '../ui/scope-line.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { type ScopeChoice, searchScopes } from './scope-choice.ts';

/** So many are seen at a glance. */
const fewScopes = 12;

interface ScopeChoicesProps {
  label: string;
  kind: ProviderView['kind'];
  choices: readonly ScopeChoice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Checkboxes named by what they allow. */
export function ScopeChoices({ label, kind, choices, chosen, onChange }: ScopeChoicesProps) {
  const [text, setText] = useState('');
  const isSearched = choices.length > fewScopes;
  const found = isSearched ? searchScopes(choices, text, kind) : choices;
  const toggle = (name: string) =>
    onChange(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name]);
  return (
    <fieldset className="group">
      <legend>
        {label}
        {isSearched && <span className="legend-count">{texts.connectAccess.ticked(chosen.length)}</span>}
      </legend>
      {isSearched && <SearchBox label={texts.connectAccess.search} value={text} onChange={setText} />}
      <ul className="rows">
        {found.map((choice) => (
          <li key={choice.name}>
            <ScopeRow kind={kind} choice={choice} isChosen={chosen.includes(choice.name)} onToggle={toggle} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="secondary">{texts.connectAccess.noneCalled(text)}</p>}
    </fieldset>
  );
}

interface ScopeRowProps {
  kind: ProviderView['kind'];
  choice: ScopeChoice;
  isChosen: boolean;
  onToggle: (name: string) => void;
}

function ScopeRow({ kind, choice, isChosen, onToggle }: ScopeRowProps) {
  const policy = useApp(({ settings }) => settings.value.policy);
  const { name, sensitive, typed, unavailable } = choice;
  const reason = {
    forbidden: texts.connectProvider.forbidden(organizationName(policy)),
    'not-by-code': texts.connectAccess.notByCode,
  };
  return (
    <label className="row row-choice" data-unavailable={unavailable ? '' : undefined}>
      <input
        type="checkbox"
        checked={isChosen && !unavailable}
        disabled={unavailable !== undefined}
        onChange={() => onToggle(name)}
      />
      <ScopeLine
        name={name}
        kind={kind}
        sensitive={sensitive}
        typed={typed ?? false}
        note={unavailable ? reason[unavailable] : undefined}
      />
    </label>
  );
}

/** What is asked for in any case. */
export function IncludedScopes({ label, provider }: { label: string; provider: ProviderView }) {
  const id = useId();
  const { kind, alwaysRequestedScopes: names } = provider;
  if (names.length === 0) return null;
  return (
    <section className="group" aria-labelledby={id}>
      <h3 id={id} className="group-title">
        {label}
      </h3>
      <ul className="rows">
        {names.map((name) => (
          <li key={name} className="row row-short">
            <span>{scopeText(name, kind)}</span>
            <span className="scope-name mono">{name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

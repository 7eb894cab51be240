import { useId } from 'react';
import { scopeText } from '../messages/scope-text.ts';
import { ScopeLine } from '../ui/scope-line.tsx';

export interface ScopeChoice {
  name: string;
  sensitive: boolean;
}

interface ScopeChoicesProps {
  label: string;
  choices: readonly ScopeChoice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** Checkboxes named by what they allow. */
export function ScopeChoices({ label, choices, chosen, onChange }: ScopeChoicesProps) {
  const id = useId();
  const toggle = (name: string) =>
    onChange(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name]);
  return (
    <fieldset className="group">
      <legend id={id}>{label}</legend>
      <ul className="rows">
        {choices.map(({ name, sensitive }) => (
          <li key={name}>
            <label className="row row-choice">
              <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
              <ScopeLine name={name} sensitive={sensitive} />
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** What is asked for in any case. */
export function IncludedScopes({ label, names }: { label: string; names: readonly string[] }) {
  const id = useId();
  return (
    <section className="group" aria-labelledby={id}>
      <h3 id={id} className="group-title">
        {label}
      </h3>
      <ul className="rows">
        {names.map((name) => (
          <li key={name} className="row row-short">
            <span>{scopeText(name)}</span>
            <span className="scope-name mono">{name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

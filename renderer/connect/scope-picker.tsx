import { useState } from 'react';
import type { ProviderView } from '../../electron/ipc/contract.ts';
import { presetText } from '../messages/scope-text.ts';
import { texts } from '../messages/texts.ts';
import { Chip } from '../ui/chip.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { EntryField } from '../ui/entry-field.tsx';
import { isPresetChosen, type ScopeChoice, togglePreset } from './scope-choice.ts';
import { ScopeChoices } from './scope-choices.tsx';
import { mostScopes, readScopeNames } from './scope-names.ts';

interface ScopePickerProps {
  label: string;
  kind: ProviderView['kind'];
  choices: readonly ScopeChoice[];
  chosen: readonly string[];
  presets?: ProviderView['scopePresets'];
  /** Asked for in any case, so there is nothing to type. */
  included?: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** What to ask for: by purpose, one by one, or typed by name. */
export function ScopePicker(props: ScopePickerProps) {
  const { label, kind, choices, chosen, presets = [], included = [], onChange } = props;
  const words = texts.connectAccess.byName;
  const isKnown = (name: string) => choices.some((choice) => choice.name === name);
  const [typed, setTyped] = useState<readonly string[]>(() => chosen.filter((name) => !isKnown(name)));
  const all = [...choices, ...typed.map((name): ScopeChoice => ({ name, sensitive: false, typed: true }))];
  const usable = presets.filter(({ scopes }) =>
    scopes.every((name) => !choices.some((choice) => choice.name === name && choice.unavailable)),
  );
  const read = (text: string) => {
    const { names, fault } = readScopeNames(text);
    const forbidden = choices.find((choice) => choice.unavailable && names.includes(choice.name));
    if (forbidden) return { names: [], fault: words.unavailable(forbidden.name) };
    const tooMany = new Set([...chosen, ...names]).size > mostScopes;
    return fault || tooMany ? { names, fault: fault ?? words.tooMany(mostScopes) } : { names };
  };
  const add = (names: readonly string[]) => {
    const wanted = names.filter((name) => !included.includes(name));
    setTyped([...new Set([...typed, ...wanted.filter((name) => !isKnown(name))])]);
    onChange([...new Set([...chosen, ...wanted])]);
  };
  const typing = <EntryField label={words.label} hint={words.hint} read={read} onAdd={add} />;
  return (
    <div className="scope-picker">
      {usable.length > 0 && (
        <fieldset className="chips">
          <legend className="visually-hidden">{texts.connectAccess.byPurpose}</legend>
          {usable.map((preset) => (
            <Chip
              key={preset.id}
              pressed={isPresetChosen(preset, chosen)}
              title={presetText(preset.id, kind).line || undefined}
              onClick={() => onChange(togglePreset(preset, usable, chosen))}
            >
              {presetText(preset.id, kind).name}
            </Chip>
          ))}
        </fieldset>
      )}
      {all.length > 0 && (
        <ScopeChoices label={label} kind={kind} choices={all} chosen={chosen} onChange={onChange} />
      )}
      {choices.length > 0 ? <Disclosure title={words.title}>{typing}</Disclosure> : typing}
    </div>
  );
}

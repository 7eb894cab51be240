import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { texts } from '../messages/texts.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';

export interface Entries {
  names: readonly string[];
  fault?: string;
}

interface EntryFieldProps {
  label: string;
  hint?: ReactNode;
  placeholder?: string;
  /** Reads what was typed: the entries in it, or why there are none. */
  read: (text: string) => Entries;
  onAdd: (names: readonly string[]) => void;
}

/** A field that adds to a list, by Enter, by its button, or when it is left. */
export function EntryField({ label, hint, placeholder, read, onAdd }: EntryFieldProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const add = () => {
    if (text.trim() === '') return;
    const { names, fault: found } = read(text);
    setFault(found);
    if (found) return;
    onAdd(names);
    setText('');
  };
  return (
    <div className="entry-field">
      <Field
        label={label}
        hint={hint}
        fault={fault}
        placeholder={placeholder}
        mono
        value={text}
        onChange={(typed) => {
          setText(typed);
          setFault(undefined);
        }}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <Button
        icon={<Plus size={14} aria-hidden="true" />}
        aria-label={texts.fields.addTo(label)}
        // The field keeps the focus, so that leaving it does not add the same first.
        onMouseDown={(event) => event.preventDefault()}
        onClick={add}
      >
        {texts.fields.add}
      </Button>
    </div>
  );
}

import { type InputHTMLAttributes, type ReactNode, useId } from 'react';

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'onChange'> {
  label: string;
  hint?: ReactNode;
  /** Why the value can't be used. */
  fault?: string | undefined;
  mono?: boolean;
  onChange: (value: string) => void;
}

export function Field({ label, hint, fault, mono, onChange, ...rest }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = fault ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        id={id}
        ref={rest.type === 'password' ? emptiedAtLast : undefined}
        className={mono ? 'input mono' : 'input'}
        aria-invalid={fault ? true : undefined}
        aria-describedby={note ? noteId : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {note && (
        <p id={noteId} className={fault ? 'field-fault' : 'field-hint'}>
          {note}
        </p>
      )}
    </div>
  );
}

/** Chromium holds on to the field that was typed in last: what is secret must not stay in memory with it. */
function emptiedAtLast(input: HTMLInputElement) {
  return () => {
    input.value = '';
  };
}

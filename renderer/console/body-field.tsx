import { useDeferredValue, useId } from 'react';
import { texts } from '../messages/texts.ts';
import { jsonFault } from './json-fault.ts';

export function BodyField({ body, onChange }: { body: string; onChange: (body: string) => void }) {
  const id = useId();
  const fault = jsonFault(useDeferredValue(body));
  return (
    <div className="field">
      <label htmlFor={id}>{texts.console.body}</label>
      <textarea
        id={id}
        className="input mono body-input"
        rows={6}
        spellCheck={false}
        placeholder="{ }"
        value={body}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-note`} className={fault ? 'field-fault' : 'field-hint'}>
        {fault ?? texts.console.bodyHint}
      </p>
    </div>
  );
}

import { useDeferredValue, useId } from 'react';
import { texts } from '../messages/texts.ts';
import { Button } from '../ui/button.tsx';
import { jsonFault } from './json-fault.ts';
import { readJsonRows } from './json-reader.ts';
import { laidOut } from './json-text.ts';

export function BodyField({ body, onChange }: { body: string; onChange: (body: string) => void }) {
  const id = useId();
  const fault = jsonFault(useDeferredValue(body));
  const mayTidy = body.trim() !== '' && fault === undefined;
  return (
    <div className="field">
      <textarea
        id={id}
        className="input mono body-input"
        rows={6}
        spellCheck={false}
        placeholder="{ }"
        aria-label={texts.console.body}
        value={body}
        aria-invalid={fault ? true : undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => onChange(event.target.value)}
      />
      <div className="body-foot">
        <p id={`${id}-note`} className={fault ? 'field-fault' : 'field-hint'}>
          {fault ?? texts.console.bodyHint}
        </p>
        <Button small kind="quiet" disabled={!mayTidy} onClick={() => onChange(tidied(body))}>
          {texts.console.tidy}
        </Button>
      </div>
    </div>
  );
}

function tidied(body: string): string {
  const rows = readJsonRows(body);
  return rows ? laidOut(rows) : body;
}

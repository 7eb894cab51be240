import { type FormEvent, useId, useState } from 'react';
import { bridge } from '../bridge.ts';
import { pastedFault } from '../messages/connect-paste-text.ts';
import { texts } from '../messages/texts.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { focusFirstFault } from '../ui/focus-first-fault.ts';

/** Takes the address that the browser ended on, where it did not hand it over by itself. */
export function PasteCallback({ attemptId }: { attemptId: string }) {
  const words = texts.attemptWaiting.paste;
  const formId = useId();
  const [callback, setCallback] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const paste = useRequest(bridge.pasteCallback);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (paste.pending) return;
    setIsEmpty(callback.trim() === '');
    const isTaken = callback.trim() !== '' && (await paste.run({ attemptId, callback }));
    if (!isTaken) focusFirstFault(formId);
  };
  return (
    <form id={formId} className="paste-callback" noValidate onSubmit={(event) => void submit(event)}>
      <Field
        label={words.label}
        mono
        value={callback}
        hint={words.hint}
        fault={isEmpty ? words.empty : paste.error ? pastedFault(paste.error) : undefined}
        onChange={(text) => {
          setCallback(text);
          setIsEmpty(false);
          paste.clear();
        }}
      />
      <Button submits pending={paste.pending}>
        {words.use}
      </Button>
    </form>
  );
}

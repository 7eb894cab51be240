import { type FormEvent, useId, useState } from 'react';
import { bridge } from '../bridge.ts';
import { errorText } from '../messages/error-text.ts';
import { texts } from '../messages/texts.ts';
import { closeSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { focusFirstFault } from '../ui/focus-first-fault.ts';
import { isNewPassphraseReady, NewPassphrase, noNewPassphrase } from '../ui/new-passphrase.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { Sheet } from '../ui/sheet.tsx';

/** Another passphrase for the same vault. */
export function ChangePassphraseSheet() {
  const formId = useId();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(noNewPassphrase);
  const [isChecked, setIsChecked] = useState(false);
  const change = useRequest(bridge.changePassphrase);
  const isWrong = change.error?.code === 'PASSPHRASE_WRONG';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (change.pending) return;
    setIsChecked(true);
    if (current === '' || !isNewPassphraseReady(next)) return focusFirstFault(formId);
    if (await change.run({ current, next: next.passphrase })) closeSheet();
  };
  const edited = () => {
    setIsChecked(false);
    change.clear();
  };
  return (
    <Sheet
      title={texts.passphrase.change.title}
      onClose={closeSheet}
      busy={change.pending}
      footer={
        <>
          <Button disabled={change.pending} onClick={closeSheet}>
            {texts.passphrase.cancel}
          </Button>
          <Button kind="primary" submits form={formId} pending={change.pending}>
            {texts.passphrase.change.button}
          </Button>
        </>
      }
    >
      {change.error && !isWrong && <ErrorBanner error={change.error} />}
      <form id={formId} className="passphrase-form" noValidate onSubmit={(event) => void submit(event)}>
        <PassphraseField
          autoFocus
          label={texts.passphrase.labels.present}
          value={current}
          disabled={change.pending}
          fault={presentFault(isWrong, isChecked && current === '')}
          onChange={(typed) => {
            setCurrent(typed);
            edited();
          }}
        />
        <NewPassphrase
          labels={texts.passphrase.labels.next}
          value={next}
          isChecked={isChecked}
          disabled={change.pending}
          onChange={(value) => {
            setNext(value);
            edited();
          }}
        />
      </form>
    </Sheet>
  );
}

function presentFault(isWrong: boolean, isEmpty: boolean): string | undefined {
  if (isWrong) return texts.passphrase.lock.wrong(errorText('PASSPHRASE_WRONG', undefined).title);
  return isEmpty ? texts.passphrase.faults.presentEmpty : undefined;
}

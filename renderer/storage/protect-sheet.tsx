import { type FormEvent, useId, useState } from 'react';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { closeSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { focusFirstFault } from '../ui/focus-first-fault.ts';
import { isNewPassphraseReady, NewPassphrase, noNewPassphrase } from '../ui/new-passphrase.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ConvertingLine } from './converting-line.tsx';

/** Puts everything under a passphrase. */
export function ProtectSheet() {
  const said = texts.passphrase.protect;
  const formId = useId();
  const [value, setValue] = useState(noNewPassphrase);
  const [isChecked, setIsChecked] = useState(false);
  const hasAccounts = useApp((state) => state.accounts.value.length > 0);
  const protect = useRequest(bridge.protectByPassphrase);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (protect.pending) return;
    setIsChecked(true);
    if (!isNewPassphraseReady(value)) return focusFirstFault(formId);
    if (await protect.run({ passphrase: value.passphrase })) closeSheet();
  };
  return (
    <Sheet
      title={said.title}
      subtitle={said.subtitle}
      onClose={closeSheet}
      busy={protect.pending}
      footer={
        <>
          <Button disabled={protect.pending} onClick={closeSheet}>
            {texts.passphrase.cancel}
          </Button>
          <Button kind="primary" submits form={formId} pending={protect.pending}>
            {said.button}
          </Button>
        </>
      }
    >
      {protect.error && <ErrorBanner error={protect.error} />}
      <form id={formId} className="passphrase-form" noValidate onSubmit={(event) => void submit(event)}>
        <NewPassphrase
          autoFocus
          value={value}
          isChecked={isChecked}
          disabled={protect.pending}
          onChange={(next) => {
            setValue(next);
            setIsChecked(false);
            protect.clear();
          }}
        />
      </form>
      <p>{hasAccounts ? said.warningWithAccounts : said.warning}</p>
      <ConvertingLine />
    </Sheet>
  );
}

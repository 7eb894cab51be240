import { type FormEvent, useId, useState } from 'react';
import type { ExportPreview } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { closeSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { focusFirstFault } from '../ui/focus-first-fault.ts';
import { isNewPassphraseReady, NewPassphrase, noNewPassphrase } from '../ui/new-passphrase.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ExportContents } from './export-contents.tsx';
import type { Exported } from './exported-sheet.tsx';
import { RotatingChoice } from './rotating-choice.tsx';

interface ExportFormProps {
  preview: ExportPreview;
  onExported: (exported: Exported) => void;
}

/** What the file will hold, and the passphrase that it is encrypted under. */
export function ExportForm({ preview, onExported }: ExportFormProps) {
  const formId = useId();
  const [value, setValue] = useState(noNewPassphrase);
  const [isChecked, setIsChecked] = useState(false);
  const [includeRotating, setIncludeRotating] = useState(false);
  const write = useRequest(bridge.exportVault);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (write.pending) return;
    setIsChecked(true);
    if (!isNewPassphraseReady(value)) return focusFirstFault(formId);
    const result = await write.run({ passphrase: value.passphrase, includeRotating });
    if (!result?.written) return;
    setValue(noNewPassphrase);
    onExported({ ...result.written, preview, includeRotating });
  };
  const words = texts.transfer;
  return (
    <Sheet
      title={words.title}
      subtitle={words.subtitle}
      page="form"
      onClose={closeSheet}
      busy={write.pending}
      footer={
        <>
          {write.error && <ErrorBanner error={write.error} />}
          <Button disabled={write.pending} onClick={closeSheet}>
            {words.cancel}
          </Button>
          <Button kind="primary" submits form={formId} pending={write.pending}>
            {words.save}
          </Button>
        </>
      }
    >
      <ExportContents preview={preview} />
      {preview.rotating > 0 && (
        <RotatingChoice
          count={preview.rotating}
          includes={includeRotating}
          disabled={write.pending}
          onChange={setIncludeRotating}
        />
      )}
      <form id={formId} className="passphrase-form" noValidate onSubmit={(event) => void submit(event)}>
        <NewPassphrase
          autoFocus
          labels={texts.passphrase.labels.export}
          value={value}
          isChecked={isChecked}
          disabled={write.pending}
          onChange={(next) => {
            setValue(next);
            setIsChecked(false);
            write.clear();
          }}
        />
      </form>
    </Sheet>
  );
}

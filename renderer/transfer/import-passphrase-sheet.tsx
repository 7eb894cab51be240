import { FileLock2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { ImportPreview } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { closeSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { focusFirstFault } from '../ui/focus-first-fault.ts';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { OpenedImport } from './import-steps.ts';
import { previewImport } from './preview-import.ts';

interface ImportPassphraseSheetProps {
  opened: OpenedImport;
  onOpened: (opened: OpenedImport) => void;
  onPreviewed: (preview: ImportPreview) => void;
}

/** Opens the chosen file with its passphrase. A wrong one keeps the file. */
export function ImportPassphraseSheet({ opened, onOpened, onPreviewed }: ImportPassphraseSheetProps) {
  const { importId, fileName } = opened;
  const formId = useId();
  const [passphrase, setPassphrase] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const other = useRequest(bridge.openImport);
  const read = useRequest(previewImport);
  const isWrong = read.error?.code === 'PASSPHRASE_WRONG';
  const { title, passphrase: words } = texts.importing;
  const fault = isEmpty ? words.missing : isWrong ? words.wrong : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (read.pending) return;
    setIsEmpty(passphrase === '');
    const preview = passphrase === '' ? undefined : await read.run({ importId, passphrase });
    if (!preview) return focusFirstFault(formId);
    setPassphrase('');
    onPreviewed(preview);
  };
  const choose = async () => {
    const result = await other.run({});
    if (!result?.opened) return;
    read.clear();
    setPassphrase('');
    onOpened(result.opened);
  };
  const error = other.error ?? (isWrong ? null : read.error);
  return (
    <Sheet
      title={title}
      subtitle={words.subtitle}
      page="passphrase"
      onClose={closeSheet}
      busy={read.pending || other.pending}
      footer={
        <>
          {error && <ErrorBanner error={error} />}
          <Button pending={other.pending} disabled={read.pending} onClick={() => void choose()}>
            {words.anotherFile}
          </Button>
          <Button kind="primary" submits form={formId} pending={read.pending}>
            {words.open}
          </Button>
        </>
      }
    >
      <p className="transfer-file">
        <FileLock2 size={18} aria-hidden="true" />
        <span>{fileName}</span>
      </p>
      <form id={formId} className="passphrase-form" noValidate onSubmit={(event) => void submit(event)}>
        <PassphraseField
          autoFocus
          label={words.label}
          value={passphrase}
          fault={fault}
          disabled={read.pending}
          onChange={(typed) => {
            setPassphrase(typed);
            setIsEmpty(false);
            read.clear();
          }}
        />
      </form>
    </Sheet>
  );
}

import { type FormEvent, useId, useState } from 'react';
import type { ClientView, ProviderView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { clientName } from '../messages/connect-client-text.ts';
import { setUpText } from '../messages/set-up-text.ts';
import { closeSheet, openSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { focusFirstFault } from '../ui/focus-first-fault.ts';
import { Sheet } from '../ui/sheet.tsx';
import { type ClientFaults, clientFaults } from './client-faults.ts';
import { ClientFileButton } from './client-file-button.tsx';
import { ClientForm, type ClientFormValue } from './client-form.tsx';
import { SetUpSteps } from './set-up-steps.tsx';
import { useClientFile } from './use-client-file.ts';

interface ClientSheetProps {
  provider: ProviderView;
  /** The client that is changed; undefined for a new one. */
  edited: ClientView | undefined;
  thenChooseAccess: boolean;
  /** To the list of clients, where it was begun there. */
  onBack: (() => void) | undefined;
  onImported: () => void;
}

/** One registration: what to do at the provider for it, and what came out. */
export function ClientSheet({ provider, edited, thenChooseAccess, onBack, onImported }: ClientSheetProps) {
  const formId = useId();
  const { id: providerId, name } = provider;
  const [value, setValue] = useState<ClientFormValue>({
    clientId: edited?.clientId ?? '',
    clientSecret: '',
    label: edited?.label ?? '',
    removesSecret: false,
  });
  const [faults, setFaults] = useState<ClientFaults>({});
  const save = useRequest(bridge.saveClient);
  const file = useClientFile(providerId, onImported);
  const text = setUpText(provider);
  const takesFile = provider.kind === 'google' && !edited;
  const change = (part: Partial<ClientFormValue>) => {
    setValue({ ...value, ...part });
    setFaults({});
    save.clear();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = clientFaults(provider, value, edited);
    setFaults(found);
    if (Object.keys(found).length > 0) return focusFirstFault(formId);
    if (save.pending) return;
    const clientId = value.clientId.trim();
    const clientSecret = value.removesSecret ? '' : value.clientSecret.trim() || null;
    if (!(await save.run({ providerId, clientId, label: value.label.trim(), clientSecret }))) return;
    if (thenChooseAccess) openSheet({ kind: 'choose-access', providerId, clientId });
    else if (onBack) onBack();
    else closeSheet();
  };
  return (
    <Sheet
      title={edited ? `Edit ${clientName(edited)}` : `Set up ${name}`}
      subtitle={edited ? name : text.intro}
      page={edited ? 'edit' : 'new'}
      onClose={closeSheet}
      busy={save.pending || file.pending}
      onFile={takesFile ? (dropped) => void file.take(dropped) : undefined}
      footer={
        <>
          {save.error && <ErrorBanner error={save.error} providerId={providerId} />}
          <BackButton thenChooseAccess={thenChooseAccess} onBack={onBack} />
          <Button kind="primary" submits form={formId} pending={save.pending}>
            {thenChooseAccess ? 'Save and continue' : 'Save'}
          </Button>
        </>
      }
    >
      {!edited && text.warning && (
        <Banner tone="needs-you" title={text.warning.title}>
          <p>{text.warning.meaning}</p>
        </Banner>
      )}
      {!edited && <SetUpSteps provider={provider} />}
      <form id={formId} noValidate onSubmit={(event) => void submit(event)}>
        <ClientForm {...{ provider, edited, value, faults }} onChange={change}>
          {takesFile && (
            <ClientFileButton
              providerId={providerId}
              pending={file.pending}
              error={file.error}
              onFile={(chosen) => void file.take(chosen)}
            />
          )}
        </ClientForm>
      </form>
      {edited && (
        <Disclosure title={`What to do at ${name}`}>
          <SetUpSteps provider={provider} />
        </Disclosure>
      )}
    </Sheet>
  );
}

function BackButton({ thenChooseAccess, onBack }: Pick<ClientSheetProps, 'thenChooseAccess' | 'onBack'>) {
  if (onBack) return <Button onClick={onBack}>Back</Button>;
  if (!thenChooseAccess) return <Button onClick={closeSheet}>Cancel</Button>;
  return <Button onClick={() => openSheet({ kind: 'choose-provider' })}>Back</Button>;
}

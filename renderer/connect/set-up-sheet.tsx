import { type FormEvent, useId, useState } from 'react';
import { bridge } from '../bridge.ts';
import { setUpText } from '../messages/set-up-text.ts';
import { closeSheet, openSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { type ClientFaults, checkClient } from './client-check.ts';
import { ClientForm, type ClientFormValue } from './client-form.tsx';
import { SetUpSteps } from './set-up-steps.tsx';

interface SetUpSheetProps {
  providerId: string;
  thenChooseAccess: boolean;
}

/** Guides the person through their own client registration. */
export function SetUpSheet({ providerId, thenChooseAccess }: SetUpSheetProps) {
  const formId = useId();
  const provider = useProvider(providerId);
  const [value, setValue] = useState<ClientFormValue>({
    clientId: provider?.client?.clientId ?? '',
    clientSecret: '',
    removesSecret: false,
  });
  const [faults, setFaults] = useState<ClientFaults>({});
  const save = useRequest(bridge.saveClient);
  if (!provider) return null;
  const change = (part: Partial<ClientFormValue>) => {
    setValue({ ...value, ...part });
    setFaults({});
    save.clear();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = checkClient(provider, value);
    setFaults(found);
    focusFirstFault(formId, found);
    if (save.pending || Object.keys(found).length > 0) return;
    const clientSecret = value.removesSecret ? '' : value.clientSecret.trim() || null;
    const saved = await save.run({ providerId, clientId: value.clientId.trim(), clientSecret });
    if (!saved) return;
    if (thenChooseAccess) openSheet({ kind: 'choose-access', providerId });
    else closeSheet();
  };
  return (
    <Sheet
      title={`Set up ${provider.name}`}
      subtitle={setUpText(providerId).intro}
      onClose={closeSheet}
      busy={save.pending}
      footer={
        <>
          {thenChooseAccess ? (
            <Button onClick={() => openSheet({ kind: 'choose-provider' })}>Back</Button>
          ) : (
            <Button onClick={closeSheet}>Cancel</Button>
          )}
          <Button kind="primary" submits form={formId} pending={save.pending}>
            {thenChooseAccess ? 'Save and continue' : 'Save'}
          </Button>
        </>
      }
    >
      <SetUpSteps provider={provider} />
      <form id={formId} noValidate onSubmit={(event) => void submit(event)}>
        <ClientForm provider={provider} value={value} faults={faults} error={save.error} onChange={change} />
      </form>
    </Sheet>
  );
}

/** After the faults are on the screen. */
function focusFirstFault(formId: string, faults: ClientFaults): void {
  if (Object.keys(faults).length === 0) return;
  requestAnimationFrame(() => {
    document.getElementById(formId)?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}

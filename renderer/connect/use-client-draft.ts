import { useState } from 'react';
import type { ClientView, ProviderView } from '../../electron/ipc/contract.ts';
import { focusFirstFault } from '../ui/focus-first-fault.ts';
import { type ClientFaults, clientFaults, pasteFaults } from './client-faults.ts';
import type { ClientFormValue } from './client-form.tsx';
import { type AskedClient, useClientCheck } from './use-client-check.ts';

/** More than anybody types in one go. */
const pastedLength = 6;

/** A client that is being typed in: what stands in the form, what is wrong with it, and what its provider says of it. */
export function useClientDraft(provider: ProviderView, client: ClientView | undefined, formId: string) {
  const [imported, setImported] = useState<ClientView>();
  const known = client ?? imported;
  const [value, setValue] = useState<ClientFormValue>({
    clientId: client?.clientId ?? '',
    clientSecret: '',
    label: client?.label ?? '',
    removesSecret: false,
  });
  const [faults, setFaults] = useState<ClientFaults>({});
  const check = useClientCheck(provider);

  const change = (part: Partial<ClientFormValue>) => {
    const next = { ...value, ...part };
    const grownBy = (field: 'clientId' | 'clientSecret') => next[field].length - value[field].length;
    const isPaste = grownBy('clientId') >= pastedLength || grownBy('clientSecret') >= pastedLength;
    setValue(next);
    setFaults(isPaste ? pasteFaults(provider, next, known) : {});
    if (part.label === undefined) check.discard();
  };

  /** @returns whether it can be sent; if not, the first fault has the focus */
  const isSound = (): boolean => {
    const found = clientFaults(provider, value, known);
    setFaults(found);
    if (Object.keys(found).length === 0) return true;
    focusFirstFault(formId);
    return false;
  };

  const asked = (): AskedClient => {
    const clientSecret = value.removesSecret ? '' : value.clientSecret.trim() || null;
    const hasSecret = clientSecret === null ? (known?.hasSecret ?? false) : clientSecret !== '';
    return { clientId: value.clientId.trim(), clientSecret, hasSecret };
  };

  /** A file brought it: its secret is kept already, and the provider is asked at once. */
  const take = (taken: ClientView) => {
    setImported(taken);
    setValue({ clientId: taken.clientId, clientSecret: '', label: '', removesSecret: false });
    setFaults({});
    void check.ask({ clientId: taken.clientId, clientSecret: null, hasSecret: taken.hasSecret });
  };

  return {
    value,
    /** The client that is kept already, if it is; undefined for one that is typed in. */
    known,
    isImported: imported !== undefined,
    faults: { ...check.text?.faults, ...faults },
    check,
    change,
    leave: () => setFaults((before) => ({ ...before, ...pasteFaults(provider, value, known) })),
    isSound,
    asked,
    take,
  };
}

export type ClientDraft = ReturnType<typeof useClientDraft>;

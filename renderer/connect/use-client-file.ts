import { useState } from 'react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { ClientView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { useRequest } from '../store/use-request.ts';

/** Far more than a client's file ever has. */
const longestFileBytes = 65_536;
const tooLong: ErrorView = { code: 'CLIENT_FILE_INVALID', advice: 'fix-configuration', message: '' };

/** Hands a client's file to the main process, which alone reads what is in it. */
export function useClientFile(providerId: string, onImported: (client: ClientView) => void) {
  const send = useRequest(bridge.importClientFile);
  const [fault, setFault] = useState<ErrorView | null>(null);
  const take = async (file: File) => {
    setFault(file.size > longestFileBytes ? tooLong : null);
    if (file.size > longestFileBytes || send.pending) return;
    const imported = await send.run({ providerId, text: await file.text() });
    if (imported) onImported({ ...imported, label: '', origin: 'own' });
  };
  return { take, pending: send.pending, error: fault ?? send.error };
}

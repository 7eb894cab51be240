import { useEffect, useState } from 'react';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { IssuerFacts } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { settle } from '../store/settle.ts';
import { addressFault, completeAddress } from './web-address.ts';

export type IssuerCheck =
  | { at: 'nothing' }
  | { at: 'asking' }
  | { at: 'known'; facts: IssuerFacts }
  | { at: 'failed'; error: ErrorView };

/** Somebody who types is not done before this. */
const pauseMs = 400;

/** Asks an issuer what it can do, once its address stands still. A late answer to an older address is dropped. */
export function useIssuerCheck(typed: string, onFacts: (facts: IssuerFacts) => void): IssuerCheck {
  const [check, setCheck] = useState<IssuerCheck>({ at: 'nothing' });
  const issuer = addressFault(typed, 'required') ? '' : completeAddress(typed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another address asks again
  useEffect(() => {
    if (issuer === '') return setCheck({ at: 'nothing' });
    let isLate = false;
    setCheck({ at: 'asking' });
    const timer = setTimeout(async () => {
      const result = await settle(bridge.checkIssuer({ issuer }));
      if (isLate) return;
      if (result.ok) onFacts(result.value);
      setCheck(result.ok ? { at: 'known', facts: result.value } : { at: 'failed', error: result.error });
    }, pauseMs);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [issuer]);
  return check;
}

import type { DeviceCodes } from './device-codes.ts';
import type { StandInState } from './stand-in.ts';

/** The person types a user code at the verification URI, and presses a button. Throws for a code that does not wait. */
export type EnterUserCode = (userCode: string, decision?: 'allow' | 'cancel') => void;

/** What the device pages do, without a browser. */
export function userCodeEntry(
  devices: DeviceCodes,
  state: StandInState,
  untick: readonly string[] = [],
): EnterUserCode {
  return (userCode, decision = 'allow') => {
    const scopes = (devices.askedWith(userCode) ?? []).filter((scope) => !untick.includes(scope));
    devices.settle(userCode, decision === 'allow' ? { scopes, person: state.person } : null);
  };
}

import type { SetAsideView } from '../../electron/ipc/contract.ts';
import { texts } from './texts.ts';

/** What a file that was set aside holds. */
export function setAsideTitle({ what, accountName }: SetAsideView): string {
  const { setAside, setAsideOf } = texts.storage;
  return what === 'account' && accountName ? setAsideOf(accountName) : setAside[what];
}

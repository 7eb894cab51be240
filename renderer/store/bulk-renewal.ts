import { create } from 'zustand';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { settle } from './settle.ts';

/** Why an account of several was not renewed. */
export interface NotRenewed {
  account: AccountView;
  why: 'ended' | 'nothing-to-renew-with' | 'stopped' | ErrorView;
}

export interface Renewal {
  done: number;
  count: number;
}

/** As many requests at once are no burden to anybody's server. */
const atOnce = 4;

export const useRenewal = create<{ renewal: Renewal | null }>()(() => ({ renewal: null }));

let isStopping = false;
/** Of the renewal that is told of; what belongs to an older one is told to nobody. */
let run = 0;

/**
 * Renews several accounts, and tells of each what became of it.
 *
 * @returns undefined when it was forgotten meanwhile: nobody is to be told of it
 */
export async function renewAccounts(
  accounts: readonly AccountView[],
  refresh = bridge.refreshAccount,
): Promise<{ renewed: number; failed: NotRenewed[] } | undefined> {
  const failed = new Map<AccountView, NotRenewed['why']>();
  const asked: AccountView[] = [];
  for (const account of accounts) {
    if (account.health.state === 'needs-reconsent') failed.set(account, 'ended');
    else if (!account.renews) failed.set(account, 'nothing-to-renew-with');
    else asked.push(account);
  }
  const mine = ++run;
  const count = asked.length;
  let done = 0;
  isStopping = false;
  useRenewal.setState({ renewal: { done, count } });
  const waiting = asked.values();
  const work = async () => {
    for (const account of waiting) {
      const result = isStopping || run !== mine ? null : await settle(refresh({ accountId: account.id }));
      if (!result) failed.set(account, 'stopped');
      else if (!result.ok) failed.set(account, result.error);
      done += 1;
      if (run === mine) useRenewal.setState({ renewal: { done, count } });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (run !== mine) return undefined;
  forgetRenewal();
  return {
    renewed: accounts.length - failed.size,
    failed: accounts.flatMap((account) => {
      const why = failed.get(account);
      return why ? [{ account, why }] : [];
    }),
  };
}

/** What is under way is waited for; nothing more is begun. */
export function stopRenewing(): void {
  isStopping = true;
}

export function forgetRenewal(): void {
  run += 1;
  useRenewal.setState({ renewal: null });
}

import { create } from 'zustand';
import type { ErrorView } from '../../electron/errors/app-error.ts';
import type { AccountView } from '../../electron/ipc/contract.ts';
import type { Result } from '../../electron/ipc/result.ts';
import { settle } from './settle.ts';

/** Something that is done with several accounts, one by one. */
export interface BulkRun {
  what: 'renewing' | 'coloring';
  done: number;
  count: number;
}

/** Why something was not done with one of several accounts. */
export interface NotDone {
  account: AccountView;
  why: 'ended' | 'nothing-to-renew-with' | 'stopped' | ErrorView;
}

/** As many requests at once are no burden to anybody's server. */
const atOnce = 4;

export const useBulkRun = create<{ run: BulkRun | null }>()(() => ({ run: null }));

let isStopping = false;
/** Of the run that is told of; what belongs to an older one is told to nobody. */
let current = 0;

/** @returns with whom it did not work; undefined when the run was forgotten meanwhile: nobody is to be told of it */
export async function runForEach(
  what: BulkRun['what'],
  accounts: readonly AccountView[],
  ask: (account: AccountView) => Promise<Result<unknown>>,
): Promise<NotDone[] | undefined> {
  const mine = ++current;
  const count = accounts.length;
  let done = 0;
  isStopping = false;
  useBulkRun.setState({ run: { what, done, count } });
  const failed: NotDone[] = [];
  const waiting = accounts.values();
  const work = async () => {
    for (const account of waiting) {
      const result = isStopping || current !== mine ? null : await settle(ask(account));
      if (!result) failed.push({ account, why: 'stopped' });
      else if (!result.ok) failed.push({ account, why: result.error });
      done += 1;
      if (current === mine) useBulkRun.setState({ run: { what, done, count } });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (current !== mine) return undefined;
  forgetBulkRun();
  return failed;
}

/** What is under way is waited for; nothing more is begun. */
export function stopBulkRun(): void {
  isStopping = true;
}

export function forgetBulkRun(): void {
  current += 1;
  useBulkRun.setState({ run: null });
}

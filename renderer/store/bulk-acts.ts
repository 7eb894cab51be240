import type { AccountView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { type NotDone, runForEach } from './bulk-run.ts';

export interface BulkReport {
  done: readonly AccountView[];
  failed: readonly NotDone[];
}

/**
 * Renews several accounts, and tells of each what became of it.
 *
 * @returns undefined when nobody is to be told any more
 */
export async function renewAccounts(
  accounts: readonly AccountView[],
  refresh = bridge.refreshAccount,
): Promise<BulkReport | undefined> {
  const known = accounts.flatMap((account): NotDone[] => {
    if (account.health.state === 'needs-reconsent') return [{ account, why: 'ended' }];
    // What was not read yet is read with the request.
    return account.renews || account.health.state === 'reading'
      ? []
      : [{ account, why: 'nothing-to-renew-with' }];
  });
  const asked = without(accounts, known);
  const failed = await runForEach('renewing', asked, ({ id }) => refresh({ accountId: id }));
  if (!failed) return undefined;
  return { done: without(asked, failed), failed: [...known, ...failed] };
}

/** Gives accounts colours, or takes them. @param colorOf null for none. @returns as {@link renewAccounts} */
export async function colorAccounts(
  accounts: readonly AccountView[],
  colorOf: (account: AccountView) => AccountView['color'],
  color = bridge.colorAccount,
): Promise<BulkReport | undefined> {
  const failed = await runForEach('coloring', accounts, (account) =>
    color({ accountId: account.id, color: colorOf(account) }),
  );
  return failed && { done: without(accounts, failed), failed };
}

function without(accounts: readonly AccountView[], failed: readonly NotDone[]): AccountView[] {
  const left = new Set(failed.map(({ account }) => account));
  return accounts.filter((account) => !left.has(account));
}

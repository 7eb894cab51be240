import { type ReactNode, useId } from 'react';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { groupAccounts } from '../store/account-groups.ts';
import { useApp } from '../store/app-store.ts';
import { useProvider, useShownAccount } from '../store/selectors.ts';
import { useNow } from '../ui/use-now.ts';
import { AccountRow } from './account-row.tsx';
import { moveBetweenRows } from './move-between-rows.ts';

interface AccountGroupsProps {
  all: readonly AccountView[];
  /** Those that the search left. */
  found: readonly AccountView[];
}

/** The accounts. A provider with several has them under its name, whatever the search leaves of them. */
export function AccountGroups({ all, found }: AccountGroupsProps) {
  const isSettings = useApp((state) => state.page !== 'accounts');
  const shown = useShownAccount();
  const nowMs = useNow();
  const ids = new Set(found.map(({ id }) => id));
  const row = (isGrouped: boolean) => (account: AccountView) => (
    <AccountRow
      key={account.id}
      account={account}
      isShown={!isSettings && account.id === shown?.id}
      isGrouped={isGrouped}
      nowMs={nowMs}
    />
  );
  return (
    <ul className="account-list" aria-label="Accounts" onKeyDown={moveBetweenRows}>
      {groupAccounts(all).flatMap(({ providerId, accounts }) => {
        const left = accounts.filter(({ id }) => ids.has(id));
        if (left.length === 0) return [];
        if (providerId === null) return left.map(row(false));
        return [
          <Group key={providerId} providerId={providerId}>
            {left.map(row(true))}
          </Group>,
        ];
      })}
    </ul>
  );
}

function Group({ providerId, children }: { providerId: string; children: ReactNode }) {
  const id = useId();
  const provider = useProvider(providerId);
  return (
    <li className="account-group">
      <p id={id} className="account-group-name">
        {provider?.name ?? providerId}
      </p>
      <ul className="account-list" aria-labelledby={id}>
        {children}
      </ul>
    </li>
  );
}

import { Plus, Settings } from 'lucide-react';
import { AttemptRows } from '../connect/attempt-rows.tsx';
import { useApp } from '../store/app-store.ts';
import { openSheet, search, showSettings } from '../store/navigation.ts';
import { matching, useShownAccount } from '../store/selectors.ts';
import { Button } from '../ui/button.tsx';
import { useNow } from '../ui/use-now.ts';
import { AccountRow } from './account-row.tsx';
import { moveBetweenRows } from './move-between-rows.ts';
import { SearchField } from './search-field.tsx';

export function AccountList() {
  const accounts = useApp((state) => state.accounts.value);
  const providers = useApp((state) => state.providers.value);
  const text = useApp((state) => state.search);
  const isSettings = useApp((state) => state.page === 'settings');
  const shown = useShownAccount();
  const nowMs = useNow();
  const found = matching(accounts, providers, text);
  return (
    <aside className="sidebar">
      <div className="sidebar-top">
        <SearchField />
        <Button
          kind="primary"
          icon={<Plus size={15} aria-hidden="true" />}
          onClick={() => openSheet({ kind: 'choose-provider' })}
        >
          Connect
        </Button>
      </div>
      <div className="sidebar-scroll">
        <AttemptRows />
        <ul className="account-list" aria-label="Accounts" onKeyDown={moveBetweenRows}>
          {found.map((account) => (
            <AccountRow
              key={account.id}
              account={account}
              isShown={!isSettings && account.id === shown?.id}
              nowMs={nowMs}
            />
          ))}
        </ul>
        {found.length === 0 && accounts.length > 0 && (
          <div className="sidebar-empty">
            <p>No account matches “{text}”.</p>
            <Button small onClick={() => search('')}>
              Show all
            </Button>
          </div>
        )}
      </div>
      <div className="sidebar-bottom">
        <button
          type="button"
          className="sidebar-link"
          aria-current={isSettings ? 'page' : undefined}
          onClick={showSettings}
        >
          <Settings size={16} aria-hidden="true" />
          Settings
        </button>
      </div>
    </aside>
  );
}

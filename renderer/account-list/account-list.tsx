import { Plus, Settings } from 'lucide-react';
import { AttemptRows } from '../connect/attempt-rows.tsx';
import { WaitingLine } from '../disconnect/waiting-line.tsx';
import { useApp } from '../store/app-store.ts';
import { openSheet, search, showSettings } from '../store/navigation.ts';
import { matching } from '../store/selectors.ts';
import { Button } from '../ui/button.tsx';
import { AccountGroups } from './account-groups.tsx';
import { LockLink } from './lock-link.tsx';
import { SearchField } from './search-field.tsx';

export function AccountList() {
  const accounts = useApp((state) => state.accounts.value);
  const providers = useApp((state) => state.providers.value);
  const text = useApp((state) => state.search);
  const isSettings = useApp((state) => state.page !== 'accounts');
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
        <AccountGroups all={accounts} found={found} />
        {found.length === 0 && accounts.length > 0 && (
          <div className="sidebar-empty">
            <p>No account matches “{text}”.</p>
            <Button small onClick={() => search('')}>
              Show all
            </Button>
          </div>
        )}
        {accounts.length === 0 && <p className="sidebar-empty">No account is connected.</p>}
      </div>
      <div className="sidebar-bottom">
        <WaitingLine />
        <LockLink />
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

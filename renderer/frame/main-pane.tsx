import { ArrowLeft } from 'lucide-react';
import { useRef } from 'react';
import { AccountPage } from '../account/account-page.tsx';
import { ActivityPage } from '../activity/activity-page.tsx';
import { InspectorPage } from '../inspector/inspector-page.tsx';
import { texts } from '../messages/texts.ts';
import { Notices } from '../notices/notices.tsx';
import { SettingsPage } from '../settings/settings-page.tsx';
import { useApp } from '../store/app-store.ts';
import { showList } from '../store/navigation.ts';
import { useShownAccount } from '../store/selectors.ts';
import { useFollowingFocus } from './use-following-focus.ts';

export function MainPane() {
  const page = useApp((state) => state.page);
  const account = useShownAccount();
  const pane = useRef<HTMLElement>(null);
  useFollowingFocus(pane);
  return (
    <main className="pane" ref={pane}>
      <button type="button" className="back-button" onClick={showList}>
        <ArrowLeft size={16} aria-hidden="true" />
        {texts.frame.backToAccounts}
      </button>
      <Notices />
      {page === 'settings' && <SettingsPage />}
      {page === 'activity' && <ActivityPage />}
      {page === 'inspector' && <InspectorPage />}
      {page === 'accounts' && account && <AccountPage key={account.id} account={account} />}
    </main>
  );
}

import { useState } from 'react';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { ActivityList } from '../activity/activity-list.tsx';
import { ConsolePanel } from '../console/console-panel.tsx';
import { texts } from '../messages/texts.ts';
import { useTabAskedFor } from '../store/asked-tab.ts';
import { Tabs } from '../ui/tabs.tsx';
import { AccessPanel } from './access-panel.tsx';
import { AccountHeader } from './account-header.tsx';
import { HealthBanner } from './health-banner.tsx';
import { OverviewPanel } from './overview-panel.tsx';

const tabIds = ['overview', 'access', 'console', 'activity'] as const;

type Tab = (typeof tabIds)[number];

export function AccountPage({ account }: { account: AccountView }) {
  const [tab, setTab] = useState<Tab>('overview');
  const { label, tabs } = texts.accountPage;
  useTabAskedFor(account.id, tabIds, setTab);
  return (
    <article className="account-page">
      <AccountHeader account={account} />
      <HealthBanner account={account} onShowConsole={() => setTab('console')} />
      <Tabs label={label} tabs={tabIds.map((id) => ({ id, name: tabs[id] }))} current={tab} onChange={setTab}>
        {tab === 'overview' && <OverviewPanel account={account} onShowAccess={() => setTab('access')} />}
        {tab === 'access' && <AccessPanel account={account} />}
        {tab === 'console' && <ConsolePanel account={account} />}
        {tab === 'activity' && <ActivityList accountId={account.id} />}
      </Tabs>
    </article>
  );
}

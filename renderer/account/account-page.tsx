import { useState } from 'react';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { useTabAskedFor } from '../store/asked-tab.ts';
import { partOf } from '../store/part.ts';
import { Late } from '../ui/late.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { AccountHeader } from './account-header.tsx';
import { HealthBanner } from './health-banner.tsx';
import { OverviewPanel } from './overview-panel.tsx';

const tabIds = ['overview', 'access', 'console', 'activity'] as const;

const accessPart = partOf(async () => (await import('./access-panel.tsx')).AccessPanel);
const consolePart = partOf(async () => (await import('../console/console-panel.tsx')).ConsolePanel);
const activityPart = partOf(async () => (await import('../activity/activity-list.tsx')).ActivityList);

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
        {tab === 'access' && <Late part={accessPart}>{(Access) => <Access account={account} />}</Late>}
        {tab === 'console' && <Late part={consolePart}>{(Console) => <Console account={account} />}</Late>}
        {tab === 'activity' && (
          <Late part={activityPart}>{(Activity) => <Activity accountId={account.id} />}</Late>
        )}
      </Tabs>
    </article>
  );
}

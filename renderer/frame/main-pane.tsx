import { ArrowLeft } from 'lucide-react';
import { type ComponentType, useRef } from 'react';
import { AccountPage } from '../account/account-page.tsx';
import { texts } from '../messages/texts.ts';
import { Notices } from '../notices/notices.tsx';
import { useApp } from '../store/app-store.ts';
import { showList } from '../store/navigation.ts';
import { noPart, usePart } from '../store/part.ts';
import { useShownAccount } from '../store/selectors.ts';
import { PartFailed } from '../ui/part-failed.tsx';
import { pageParts } from './page-parts.ts';
import { useFollowingFocus } from './use-following-focus.ts';
import { usePainted } from './use-painted.ts';

export function MainPane() {
  const page = useApp((state) => state.page);
  const account = useShownAccount();
  const isPainted = usePainted();
  const pane = useRef<HTMLElement>(null);
  const part = page === 'accounts' ? noPart : pageParts[page];
  const { part: LatePage, failed } = usePart<ComponentType | undefined>(part);
  useFollowingFocus(pane, LatePage);
  return (
    <main className="pane" ref={pane}>
      <button type="button" className="back-button" onClick={showList}>
        <ArrowLeft size={16} aria-hidden="true" />
        {texts.frame.backToAccounts}
      </button>
      <Notices />
      {LatePage && <LatePage />}
      {failed && <PartFailed part={part} />}
      {isPainted && page === 'accounts' && account && <AccountPage key={account.id} account={account} />}
    </main>
  );
}

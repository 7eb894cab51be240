import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import { AttemptRows } from '../connect/attempt-rows.tsx';
import { texts } from '../messages/texts.ts';
import { findAccounts } from '../store/account-search.ts';
import { useApp } from '../store/app-store.ts';
import { useListFilter } from '../store/list-filter.ts';
import { openSheet, showAccount } from '../store/navigation.ts';
import { usePicking } from '../store/picking.ts';
import { useLanguage } from '../store/use-language.ts';
import { Button } from '../ui/button.tsx';
import { AccountRows } from './account-rows.tsx';
import { ListFoot } from './list-foot.tsx';
import { ListLine } from './list-line.tsx';
import { NothingFound } from './nothing-found.tsx';
import { SearchField } from './search-field.tsx';
import type { RowsHandle } from './use-row-focus.ts';

export function AccountList() {
  const accounts = useApp((state) => state.accounts.value);
  const isComplete = useApp((state) => state.accountsComplete);
  const count = useApp((state) => state.accountCount);
  const providers = useApp((state) => state.providers.value);
  const text = useApp((state) => state.search);
  const needsYou = useListFilter((state) => state.needsYou);
  const isPicking = usePicking((state) => state.isOn);
  const language = useLanguage();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const rows = useRef<RowsHandle>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: states are found by the words of the language that is shown
  const { accounts: found, needing } = useMemo(
    () => findAccounts(accounts, providers, { text, needsYou }, Date.now()),
    [accounts, providers, text, needsYou, language],
  );
  const onlyNeeding = needsYou && needing > 0;
  return (
    <aside className="sidebar">
      <div className="sidebar-top">
        <SearchField
          onDown={() => rows.current?.focusFirst()}
          onEnter={() => found[0] && showAccount(found[0].id)}
        />
        <Button
          kind="primary"
          icon={<Plus size={15} aria-hidden="true" />}
          onClick={() => openSheet({ kind: 'choose-provider' })}
        >
          {texts.accountList.connect}
        </Button>
      </div>
      <ListLine
        all={count}
        found={found.length === accounts.length ? count : found.length}
        needing={needing}
        onlyNeeding={onlyNeeding}
      />
      <div className="sidebar-attempts">
        <AttemptRows />
      </div>
      <div className="sidebar-scroll" ref={setScroller}>
        <AccountRows all={accounts} found={found} scroller={scroller} handle={rows} />
        {found.length === 0 && accounts.length > 0 && isComplete && (
          <NothingFound text={text} onlyNeeding={onlyNeeding} />
        )}
        {accounts.length === 0 && <p className="sidebar-empty">{texts.accountList.none}</p>}
      </div>
      {isPicking ? <BulkBar found={found} /> : <ListFoot />}
    </aside>
  );
}

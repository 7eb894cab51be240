import { useId } from 'react';
import { texts } from '../messages/texts.ts';
import { openSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import type { ScopeRow } from './scope-facts.ts';
import { ScopeRows } from './scope-rows.tsx';

/** So many are shown at once; a longer list opens on demand. */
const shownAtOnce = 5;

interface FurtherAccessProps {
  accountId: string;
  providerName: string;
  rows: readonly ScopeRow[];
}

/** What the provider offers besides, and was never asked for. */
export function FurtherAccess({ accountId, providerName, rows }: FurtherAccessProps) {
  const id = useId();
  if (rows.length === 0) return null;
  const list = <ScopeRows state="further" rows={rows} />;
  return (
    <section className="group" aria-labelledby={id}>
      <div className="group-head">
        <h2 id={id}>{texts.access.lists.further}</h2>
        <Button small kind="quiet" onClick={() => openSheet({ kind: 'ask-more', accountId })}>
          {texts.access.chooseMore}
        </Button>
      </div>
      {rows.length > shownAtOnce ? (
        <Disclosure title={texts.access.neverAskedFor(rows.length, providerName)}>{list}</Disclosure>
      ) : (
        list
      )}
    </section>
  );
}

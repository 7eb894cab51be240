import { RefreshCw, Unplug } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { renewAccounts } from '../store/bulk-acts.ts';
import { stopBulkRun, useBulkRun } from '../store/bulk-run.ts';
import { openSheet } from '../store/navigation.ts';
import { pickAll, pickNone, stopPicking, usePicking } from '../store/picking.ts';
import { Button } from '../ui/button.tsx';
import { BulkColor } from './bulk-color.tsx';
import { useEscape } from './use-escape.ts';

/** What can be done with the accounts that are chosen. @param found what the search left: all of it can be chosen at once */
export function BulkBar({ found }: { found: readonly AccountView[] }) {
  const all = useApp((state) => state.accounts.value);
  const isComplete = useApp((state) => state.accountsComplete);
  const chosen = usePicking((state) => state.chosen);
  const run = useBulkRun((state) => state.run);
  const [said, setSaid] = useState('');
  const accounts = all.filter(({ id }) => chosen.has(id));
  const words = texts.bulk;
  useEscape(stopPicking);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said is of the choice before
  useEffect(() => setSaid(''), [chosen]);
  const renew = async () => {
    const report = await renewAccounts(accounts);
    if (!report) return;
    if (report.failed.length > 0)
      openSheet({ kind: 'bulk-report', what: 'renewing', done: report.done.length, failed: report.failed });
    else setSaid(words.renewed(report.done.length));
  };
  if (run)
    return (
      <section className="bulk-bar" aria-label={words.region}>
        <p role="status">
          {(run.what === 'renewing' ? words.renewing : words.coloring)(run.done, run.count)}
        </p>
        <div className="bulk-acts">
          <Button small onClick={stopBulkRun}>
            {words.stop}
          </Button>
        </div>
      </section>
    );
  const isAll = found.length > 0 && found.every(({ id }) => chosen.has(id));
  return (
    <section className="bulk-bar" aria-label={words.region}>
      <p role="status">{said || words.selected(accounts.length)}</p>
      <Button
        small
        kind="quiet"
        disabled={found.length === 0 || !isComplete}
        onClick={() => (isAll ? pickNone() : pickAll(found.map(({ id }) => id)))}
      >
        {isAll ? words.selectNone : words.selectAll(found.length)}
      </Button>
      <div className="bulk-acts">
        <Button
          small
          disabled={accounts.length === 0}
          icon={<RefreshCw size={14} aria-hidden="true" />}
          onClick={() => void renew()}
        >
          {words.renew}
        </Button>
        <BulkColor accounts={accounts} />
        <Button
          small
          kind="danger-quiet"
          disabled={accounts.length === 0}
          icon={<Unplug size={14} aria-hidden="true" />}
          onClick={() => openSheet({ kind: 'disconnect-accounts', accountIds: accounts.map(({ id }) => id) })}
        >
          {words.disconnect}
        </Button>
      </div>
    </section>
  );
}

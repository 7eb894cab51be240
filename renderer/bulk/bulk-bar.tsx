import { RefreshCw, Unplug } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { renewAccounts, stopRenewing, useRenewal } from '../store/bulk-renewal.ts';
import { openSheet } from '../store/navigation.ts';
import { pickAll, pickNone, stopPicking, usePicking } from '../store/picking.ts';
import { Button } from '../ui/button.tsx';
import { useEscape } from './use-escape.ts';

/** What can be done with the accounts that are chosen. @param found what the search left: all of it can be chosen at once */
export function BulkBar({ found }: { found: readonly AccountView[] }) {
  const all = useApp((state) => state.accounts.value);
  const chosen = usePicking((state) => state.chosen);
  const renewal = useRenewal((state) => state.renewal);
  const [said, setSaid] = useState('');
  const accounts = all.filter(({ id }) => chosen.has(id));
  const words = texts.bulk;
  useEscape(stopPicking);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said is of the choice before
  useEffect(() => setSaid(''), [chosen]);
  const renew = async () => {
    const report = await renewAccounts(accounts);
    if (!report) return;
    if (report.failed.length > 0) openSheet({ kind: 'renewal-report', ...report });
    else setSaid(words.renewed(report.renewed));
  };
  if (renewal)
    return (
      <section className="bulk-bar" aria-label={words.region}>
        <p role="status">{words.renewing(renewal.done, renewal.count)}</p>
        <div className="bulk-acts">
          <Button small onClick={stopRenewing}>
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
        disabled={found.length === 0}
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

import type { ActivityEntryView } from '../../electron/ipc/contract.ts';
import { activityText } from '../messages/activity-text.ts';
import { clockText } from '../messages/time-text.ts';
import { useProvider } from '../store/selectors.ts';
import { When } from '../ui/when.tsx';
import { ActivityIcon } from './activity-icon.tsx';

interface ActivityRowProps {
  entry: ActivityEntryView;
  /** Among the entries of others. */
  namesAccount: boolean;
}

export function ActivityRow({ entry, namesAccount }: ActivityRowProps) {
  const { kind, accountName, providerId, atMs } = entry;
  const provider = useProvider(providerId ?? undefined);
  const { tone, line, place, detail } = activityText(entry, provider);
  const who = namesAccount ? [accountName, provider?.name ?? providerId] : [];
  const where = [...who, place].filter(Boolean).join(' · ');
  return (
    <li className="row activity-row">
      <ActivityIcon kind={kind} tone={tone} />
      <div className="row-text">
        <p className={entry.call ? 'tabular' : undefined}>{line}</p>
        {where && <p className="secondary">{where}</p>}
        {detail && <p className="secondary">{detail}</p>}
      </div>
      <span className="row-use">
        <When atMs={atMs} text={clockText(atMs)} />
      </span>
    </li>
  );
}

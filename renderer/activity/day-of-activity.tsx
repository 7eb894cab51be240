import { memo, useId } from 'react';
import { useLanguage } from '../store/use-language.ts';
import type { ActivityDay } from './activity-days.ts';
import { ActivityRow } from './activity-row.tsx';
import { ActivityRunRow } from './activity-run-row.tsx';
import { runsOf } from './activity-runs.ts';

interface DayOfActivityProps {
  day: ActivityDay;
  /** "Today". */
  name: string;
  namesAccounts: boolean;
}

/** Drawn anew only with its entries: there may be many days. */
export const DayOfActivity = memo(function DayOfActivity({ day, name, namesAccounts }: DayOfActivityProps) {
  const id = useId();
  useLanguage();
  return (
    <section className="group activity-day" aria-labelledby={id}>
      <h2 id={id} className="group-title">
        {name}
      </h2>
      <ul className="rows">
        {runsOf(day.entries).map(({ key, entries }) =>
          entries.length > 1 ? (
            <ActivityRunRow key={key} entries={entries} namesAccount={namesAccounts} />
          ) : (
            entries.map((entry) => <ActivityRow key={key} entry={entry} namesAccount={namesAccounts} />)
          ),
        )}
      </ul>
    </section>
  );
});

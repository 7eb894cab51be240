import { useId } from 'react';
import type { ActivityDay } from './activity-days.ts';
import { ActivityRow } from './activity-row.tsx';

interface DayOfActivityProps {
  day: ActivityDay;
  /** "Today". */
  name: string;
  namesAccounts: boolean;
}

export function DayOfActivity({ day, name, namesAccounts }: DayOfActivityProps) {
  const id = useId();
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id} className="group-title">
        {name}
      </h2>
      <ul className="rows">
        {day.entries.map((entry) => (
          <ActivityRow key={entry.sequence} entry={entry} namesAccount={namesAccounts} />
        ))}
      </ul>
    </section>
  );
}

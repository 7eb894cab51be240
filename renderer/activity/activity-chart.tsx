import { ChartColumn, Table } from 'lucide-react';
import { useId, useState } from 'react';
import { barText, numbersText } from '../messages/activity-chart-text.ts';
import { texts } from '../messages/texts.ts';
import type { ActivitySpan } from '../store/activity-filters.ts';
import { Button } from '../ui/button.tsx';
import { ChartBars } from './chart-bars.tsx';
import { sumOf } from './chart-geometry.ts';
import { ChartLegend } from './chart-legend.tsx';
import { ChartTable } from './chart-table.tsx';
import { useActivityCounts } from './use-activity-counts.ts';

interface ActivityChartProps {
  accountId: string | null;
  span: ActivitySpan;
}

/** Calls, renewals and what failed over time, as bars or as a table. */
export function ActivityChart({ accountId, span }: ActivityChartProps) {
  const id = useId();
  const counts = useActivityCounts(accountId, span);
  const [isTable, setIsTable] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  if (!counts) return null;
  const words = texts.activityChart;
  const sum = sumOf(counts);
  const isEmpty = sum.calls + sum.renewals + sum.failures === 0;
  if (isEmpty && span === 'all') return null;
  const shown = active === null ? undefined : counts[active];
  const when = shown ? barText(shown) : texts.activityFilters.spans[span];
  return (
    <section className="chart" aria-labelledby={id}>
      <div className="chart-head">
        <h2 id={id} className="group-title">
          {words.title}
        </h2>
        {!isEmpty && !isTable && <ChartLegend />}
        {!isEmpty && (
          <Button
            small
            kind="quiet"
            icon={
              isTable ? <ChartColumn size={14} aria-hidden="true" /> : <Table size={14} aria-hidden="true" />
            }
            onClick={() => setIsTable(!isTable)}
          >
            {isTable ? words.showChart : words.showTable}
          </Button>
        )}
      </div>
      {isEmpty && <p className="secondary">{words.none}</p>}
      {!isEmpty && isTable && <ChartTable counts={counts} />}
      {!isEmpty && !isTable && (
        <div className="chart-body">
          <p className="chart-readout secondary tabular">{words.at(when, numbersText(shown ?? sum))}</p>
          <ChartBars counts={counts} active={active} onActive={setActive} />
        </div>
      )}
    </section>
  );
}

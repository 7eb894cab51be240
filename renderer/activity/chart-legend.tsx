import { type ReactNode, useId } from 'react';
import { texts } from '../messages/texts.ts';
import { ChartPattern } from './chart-pattern.tsx';

/** Which bar is which. The bars say it themselves to whoever can not see them. */
export function ChartLegend() {
  const id = useId();
  const { calls, renewals, failures } = texts.activityChart;
  return (
    <p className="chart-legend secondary" aria-hidden="true">
      <Sign name={calls}>
        <rect className="chart-calls" x={1} width={8} height={8} />
        <line className="chart-line" x1={0} x2={10} y1={8.5} y2={8.5} />
      </Sign>
      <Sign name={renewals}>
        <ChartPattern id={id} />
        <rect className="chart-renewals" x={0.5} y={0.5} width={9} height={9} fill={`url(#${id})`} />
      </Sign>
      <Sign name={failures}>
        <line className="chart-line" x1={0} x2={10} y1={1.5} y2={1.5} />
        <rect className="chart-failures" x={1} y={2} width={8} height={8} />
      </Sign>
    </p>
  );
}

function Sign({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span className="chart-sign">
      <svg width={10} height={10} aria-hidden="true">
        {children}
      </svg>
      {name}
    </span>
  );
}

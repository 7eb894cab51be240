import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ActivityCountView } from '../../electron/ipc/contract.ts';
import { barLabel, barText, numbersText } from '../messages/activity-chart-text.ts';
import { texts } from '../messages/texts.ts';
import { chartHeight, chartOf } from './chart-geometry.ts';
import { ChartPattern } from './chart-pattern.tsx';

interface ChartBarsProps {
  counts: readonly ActivityCountView[];
  /** The bar whose numbers are read out. */
  active: number | null;
  onActive: (index: number | null) => void;
}

const moves: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => Math.min(index + 1, last),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, last) => last,
};

/** One stop for Tab; the arrow keys go from bar to bar. */
export function ChartBars({ counts, active, onActive }: ChartBarsProps) {
  const id = useId();
  const chart = useRef<HTMLDivElement>(null);
  const width = useWidth(chart);
  const { bars, line, labelled } = chartOf(counts, width);
  const last = counts.length - 1;
  const stop = Math.min(active ?? last, last);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    chart.current?.querySelectorAll<SVGGElement>('g[role="option"]')[move(stop, last)]?.focus();
  };
  return (
    <div
      ref={chart}
      role="listbox"
      aria-orientation="horizontal"
      aria-label={texts.activityChart.title}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onPointerLeave={() => onActive(null)}
    >
      <svg className="chart-bars" height={chartHeight} role="presentation">
        <ChartPattern id={id} />
        {counts.map((count, index) => {
          const bar = bars[index];
          if (!bar) return null;
          const { x, width: barWidth } = bar;
          return (
            <g
              key={count.fromMs}
              role="option"
              aria-label={texts.activityChart.at(barText(count), numbersText(count))}
              aria-selected={index === active}
              tabIndex={index === stop ? 0 : -1}
              onFocus={() => onActive(index)}
              onBlur={() => onActive(null)}
              onPointerEnter={() => onActive(index)}
            >
              <rect
                className="chart-place"
                x={bar.place.x}
                y={0}
                width={bar.place.width}
                height={chartHeight}
              />
              <rect className="chart-calls" x={x} width={barWidth} {...bar.calls} />
              <rect
                className="chart-renewals"
                x={x}
                width={barWidth}
                fill={`url(#${id})`}
                {...bar.renewals}
              />
              <rect className="chart-failures" x={x} width={barWidth} {...bar.failures} />
            </g>
          );
        })}
        <line className="chart-line" x1={0} x2={width} y1={line + 0.5} y2={line + 0.5} />
        {labelled.map((index) => {
          const [bar, count] = [bars[index], counts[index]];
          if (!bar || !count) return null;
          const [middle, anchor] = labelPlace(bar.place.x + bar.place.width / 2, width);
          return (
            <text
              key={count.fromMs}
              className="chart-label"
              x={middle}
              y={chartHeight - 5}
              textAnchor={anchor}
            >
              {barLabel(count)}
            </text>
          );
        })}
      </svg>
    </div>
  );
}

/** A label at an end stays within. */
function labelPlace(middle: number, width: number): [number, 'start' | 'middle' | 'end'] {
  const half = 26;
  if (middle < half) return [0, 'start'];
  return middle > width - half ? [width, 'end'] : [middle, 'middle'];
}

function useWidth(element: { readonly current: Element | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

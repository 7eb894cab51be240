import type { ActivityCountView } from '../../electron/ipc/contract.ts';
import { barText, unitText } from '../messages/activity-chart-text.ts';
import { texts } from '../messages/texts.ts';
import { numberText } from '../messages/words.ts';

/** The same in numbers, the newest first. */
export function ChartTable({ counts }: { counts: readonly ActivityCountView[] }) {
  const words = texts.activityChart;
  const [first] = counts;
  return (
    <table className="chart-table tabular">
      <caption className="visually-hidden">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{first && unitText(first)}</th>
          <th scope="col">{words.calls}</th>
          <th scope="col">{words.renewals}</th>
          <th scope="col">{words.failures}</th>
        </tr>
      </thead>
      <tbody>
        {[...counts].reverse().map((count) => (
          <tr key={count.fromMs}>
            <th scope="row">{barText(count)}</th>
            <td>{numberText(count.calls)}</td>
            <td>{numberText(count.renewals)}</td>
            <td>{numberText(count.failures)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { ActivityCountView } from '../../electron/ipc/contract.ts';

export const chartHeight = 124;
const plot = { top: 6, height: 92 };
const widestBar = 22;
const narrowestBar = 2;
/** What happened at all is seen, beside however much else. */
const leastHeight = 2;
/** So that a single call does not tower. */
const tallestUnit = 20;
const mostLabels = 8;
const hourMs = 3_600_000;
const hourSteps = [3, 6, 12, 24];

export interface ChartBar {
  /** Of the whole place of the bar, free room included. */
  place: { x: number; width: number };
  x: number;
  width: number;
  calls: { y: number; height: number };
  renewals: { y: number; height: number };
  /** They hang below the line that the others stand on. */
  failures: { y: number; height: number };
}

/** Where everything of a chart is, in pixels. Calls stand on the line, renewals on these, and failures hang below it. */
export function chartOf(counts: readonly ActivityCountView[], width: number) {
  const highest = Math.max(1, ...counts.map(({ calls, renewals }) => calls + renewals));
  const deepest = Math.max(0, ...counts.map(({ failures }) => failures));
  const unit = Math.min(tallestUnit, plot.height / (highest + deepest));
  const line = plot.top + plot.height - deepest * unit;
  const slot = width / Math.max(1, counts.length);
  const barWidth = Math.max(narrowestBar, Math.min(widestBar, slot * 0.64));
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(leastHeight, count * unit));
  const bars = counts.map(({ calls, renewals, failures }, index): ChartBar => {
    const heights = { calls: heightOf(calls), renewals: heightOf(renewals), failures: heightOf(failures) };
    return {
      place: { x: index * slot, width: slot },
      x: index * slot + (slot - barWidth) / 2,
      width: barWidth,
      calls: { y: line - heights.calls, height: heights.calls },
      renewals: { y: line - heights.calls - heights.renewals, height: heights.renewals },
      failures: { y: line + 1, height: heights.failures },
    };
  });
  return { bars, line, labelled: labelled(counts, width) };
}

/** Which bars have their time written below, as many as find room: hours from midnight on, days from the newest back. */
function labelled(counts: readonly ActivityCountView[], width: number): number[] {
  const room = Math.max(1, Math.min(mostLabels, Math.floor(width / 72)));
  const [first] = counts;
  const isByHour = first !== undefined && first.untilMs - first.fromMs <= hourMs;
  const least = Math.ceil(counts.length / room);
  const step = isByHour ? (hourSteps.find((each) => each >= least) ?? least) : least;
  return counts
    .map((_, index) => index)
    .filter((index) => (isByHour ? index : counts.length - 1 - index) % step === 0);
}

export function sumOf(counts: readonly ActivityCountView[]) {
  const sum = { calls: 0, renewals: 0, failures: 0 };
  for (const { calls, renewals, failures } of counts) {
    sum.calls += calls;
    sum.renewals += renewals;
    sum.failures += failures;
  }
  return sum;
}

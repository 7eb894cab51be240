import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { texts } from '../messages/texts.ts';
import { placeOf, visibleRows } from './json-folds.ts';
import { actOfKey } from './json-keys.ts';
import { JsonRow } from './json-row.tsx';
import type { JsonRows } from './json-rows.ts';
import { useRowsInView } from './use-rows-in-view.ts';

const rowHeight = 20;

interface JsonTreeProps {
  rows: JsonRows;
  folded: ReadonlySet<number>;
  /** -1: none. */
  active: number;
  matches: ReadonlySet<number>;
  words: string;
  /** Grows whenever the active row is to be brought into view. */
  shownAt: number;
  onPick: (row: number) => void;
  onToggle: (row: number) => void;
}

/** JSON as a tree of which only the rows in view are drawn. One stop for Tab, and the arrow keys within. */
export function JsonTree({ rows, folded, active, matches, words, shownAt, onPick, onToggle }: JsonTreeProps) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useMemo(() => visibleRows(rows, folded), [rows, folded]);
  const { first, end, scrollTo } = useRowsInView(scroller, seen.length, rowHeight);
  const place = active < 0 ? -1 : placeOf(seen, active);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where it is asked for, or the person would be taken from where they look
  useEffect(() => {
    if (place >= 0) scrollTo(place);
  }, [shownAt]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1;
    const act = actOfKey(event.key, { rows, seen, folded, place, page });
    if (!act) return;
    event.preventDefault();
    if (act === 'toggle') onToggle(active);
    else if (act.goTo >= 0) {
      onPick(seen[act.goTo] ?? 0);
      scrollTo(act.goTo);
    }
  };
  return (
    <div
      ref={scroller}
      className="json-tree mono"
      role="tree"
      tabIndex={0}
      aria-label={texts.consoleAnswer.tree}
      aria-activedescendant={place >= 0 ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={() => active < 0 && onPick(0)}
    >
      <div className="json-rows" role="none" style={{ height: `${seen.length * rowHeight}px` }}>
        {Array.from(seen.subarray(first, end), (row, index) => (
          <JsonRow
            key={row}
            id={`${id}-${row}`}
            rows={rows}
            row={row}
            top={(first + index) * rowHeight}
            isFolded={folded.has(row)}
            isActive={row === active}
            isMatch={matches.has(row)}
            words={words}
            onPick={onPick}
            onToggle={onToggle}
          />
        ))}
      </div>
    </div>
  );
}

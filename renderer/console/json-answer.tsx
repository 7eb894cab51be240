import { useDeferredValue, useMemo, useState } from 'react';
import { foldedFrom, placeOf, revealed, toggled } from './json-folds.ts';
import { JsonNode } from './json-node.tsx';
import type { JsonRows } from './json-rows.ts';
import { matchesIn } from './json-search.ts';
import { JsonToolbar } from './json-toolbar.tsx';
import { JsonTree } from './json-tree.tsx';

const unfolded: ReadonlySet<number> = new Set();

/** JSON to look around in: folded, searched, and copied by its parts. */
export function JsonAnswer({ rows }: { rows: JsonRows }) {
  const [folded, setFolded] = useState(unfolded);
  const [active, setActive] = useState(-1);
  const [shownAt, setShownAt] = useState(0);
  const [words, setWords] = useState('');
  const searched = useDeferredValue(words.trim());
  const matches = useMemo(() => matchesIn(rows, searched), [rows, searched]);
  const marked = useMemo(() => new Set(matches), [matches]);
  const goTo = (row: number) => {
    setFolded(revealed(rows, folded, row));
    setActive(row);
    setShownAt(shownAt + 1);
  };
  const step = (by: 1 | -1) => {
    if (matches.length === 0) return;
    const here = placeOf(matches, active);
    const next = here >= 0 ? here + by : nextAfter(matches, active, by);
    goTo(matches[(next + matches.length) % matches.length] ?? 0);
  };
  return (
    <>
      <JsonToolbar
        rows={rows}
        words={words}
        count={matches.length}
        current={placeOf(matches, active) + 1}
        onSearch={setWords}
        onStep={step}
        onFold={(depth) => {
          setFolded(depth === null ? unfolded : foldedFrom(rows, depth));
          setActive(-1);
        }}
      />
      <JsonTree
        rows={rows}
        folded={folded}
        active={active}
        matches={marked}
        words={searched}
        shownAt={shownAt}
        onPick={setActive}
        onToggle={(row) => {
          setFolded(toggled(folded, row));
          setActive(row);
        }}
      />
      {active >= 0 && <JsonNode rows={rows} row={active} />}
    </>
  );
}

/** The place of the first match after a row that is none, or of the last one before it. */
function nextAfter(matches: readonly number[], row: number, by: 1 | -1): number {
  const after = matches.findIndex((match) => match > row);
  if (by === 1) return after;
  return after === -1 ? matches.length - 1 : after - 1;
}

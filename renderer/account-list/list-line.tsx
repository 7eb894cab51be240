import { texts } from '../messages/texts.ts';
import { filterByNeedsYou } from '../store/list-filter.ts';
import { usePicking } from '../store/picking.ts';

interface ListLineProps {
  all: number;
  found: number;
  needing: number;
  onlyNeeding: boolean;
}

/** Fewer are seen at a glance. */
const manyAccounts = 4;

/** How many accounts there are, and what narrows them. */
export function ListLine({ all, found, needing, onlyNeeding }: ListLineProps) {
  const isPicking = usePicking((state) => state.isOn);
  const words = texts.accountList;
  if (all < manyAccounts && !isPicking) return null;
  return (
    <div className="list-line">
      <p role="status">{found === all ? words.count(all) : words.countOf(found, all)}</p>
      {needing > 0 && (
        <button
          type="button"
          className="list-filter"
          aria-pressed={onlyNeeding}
          title={words.onlyNeedsYou}
          onClick={() => filterByNeedsYou(!onlyNeeding)}
        >
          {words.needsYou(needing)}
        </button>
      )}
    </div>
  );
}

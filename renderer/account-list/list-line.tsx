import { ListChecks, X } from 'lucide-react';
import { usePainted } from '../frame/use-painted.ts';
import { texts } from '../messages/texts.ts';
import { filterByNeedsYou } from '../store/list-filter.ts';
import { startPicking, stopPicking, usePicking } from '../store/picking.ts';
import { IconButton } from '../ui/icon-button.tsx';

interface ListLineProps {
  all: number;
  found: number;
  needing: number;
  onlyNeeding: boolean;
}

/** Fewer are seen at a glance. */
const manyAccounts = 4;

/** How many accounts there are, what narrows them, and what chooses several. */
export function ListLine({ all, found, needing, onlyNeeding }: ListLineProps) {
  const isPicking = usePicking((state) => state.isOn);
  const words = texts.accountList;
  // How the person's region writes a thousand takes as long to find out as a third of the rows to draw.
  const isPainted = usePainted();
  if (all < manyAccounts && !isPicking) return null;
  return (
    <div className="list-line">
      <p role="status">{isPainted && (found === all ? words.count(all) : words.countOf(found, all))}</p>
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
      {isPicking ? (
        <IconButton
          label={texts.bulk.leave}
          icon={<X size={16} aria-hidden="true" />}
          onClick={stopPicking}
        />
      ) : (
        <IconButton
          label={words.select}
          icon={<ListChecks size={16} aria-hidden="true" />}
          onClick={startPicking}
        />
      )}
    </div>
  );
}

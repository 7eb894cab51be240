import { SearchX } from 'lucide-react';
import { texts } from '../messages/texts.ts';
import { showWholeList } from '../store/list-filter.ts';
import { Button } from '../ui/button.tsx';

/** The search left nothing, with a way back. */
export function NothingFound({ text, onlyNeeding }: { text: string; onlyNeeding: boolean }) {
  const { noMatch, noMatchNeedsYou, showAll } = texts.accountList;
  return (
    <div className="sidebar-empty">
      <SearchX size={24} strokeWidth={1.5} aria-hidden="true" />
      <p>{onlyNeeding ? noMatchNeedsYou(text) : noMatch(text)}</p>
      <Button small onClick={showWholeList}>
        {showAll}
      </Button>
    </div>
  );
}

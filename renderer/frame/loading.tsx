import { texts } from '../messages/texts.ts';
import { Skeleton } from '../ui/skeleton.tsx';

export function Loading() {
  return (
    <div className="frame" data-showing="list">
      <aside className="sidebar">
        <Skeleton rows={5} label={texts.frame.readingAccounts} />
      </aside>
      <main className="pane" />
    </div>
  );
}

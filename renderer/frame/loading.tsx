import { texts } from '../messages/texts.ts';
import { Skeleton } from '../ui/skeleton.tsx';

export function Loading() {
  return (
    <div className="frame" data-showing="list">
      <aside className="sidebar">
        <div className="sidebar-top" />
        <Skeleton rows={8} label={texts.frame.readingAccounts} />
      </aside>
      <main className="pane" />
    </div>
  );
}

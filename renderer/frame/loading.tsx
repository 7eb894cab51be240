import { Skeleton } from '../ui/skeleton.tsx';

export function Loading() {
  return (
    <div className="frame" data-showing="list">
      <aside className="sidebar">
        <Skeleton rows={5} label="Reading your accounts" />
      </aside>
      <main className="pane" />
    </div>
  );
}

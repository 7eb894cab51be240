import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { AccountView } from '../../electron/ipc/contract.ts';
import { placeRows } from '../../renderer/account-list/place-rows.ts';
import { useSeenRows } from '../../renderer/account-list/use-seen-rows.ts';

/** Empty rows as high as those of accounts, drawn where they are seen by what draws those of accounts. */
function EmptyList({ count }: { count: number }) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [placed] = useState(() => {
    const accounts = Array.from({ length: count }, (_, index) => ({ id: `${index}` }) as AccountView);
    return placeRows([{ providerId: null, accounts }]);
  });
  const rows = useSeenRows(placed, scroller).rows([]);
  return (
    <div className="sidebar-scroll" ref={setScroller} style={{ height: '100%' }}>
      <ul className="account-rows" style={{ height: placed.height }}>
        {rows.map(({ account, height, top }) => (
          <li key={account?.id} className="account-place" style={{ top, height }} />
        ))}
      </ul>
    </div>
  );
}

let root: Root | undefined;

/** Lays an empty list of so many rows over the list of accounts, or takes it away again. Called in the window. */
function layEmptyList(count: number): void {
  root?.unmount();
  root = undefined;
  document.querySelector('.empty-list')?.remove();
  if (count === 0) return;
  const { height, left, top, width } = (
    document.querySelector('.sidebar-scroll') as HTMLElement
  ).getBoundingClientRect();
  const place = document.createElement('div');
  place.className = 'empty-list';
  Object.assign(place.style, {
    position: 'fixed',
    ...{ height: `${height}px`, left: `${left}px`, top: `${top}px`, width: `${width}px` },
    background: 'Canvas',
  });
  document.body.append(place);
  root = createRoot(place);
  root.render(<EmptyList count={count} />);
}

Object.assign(window, { layEmptyList });

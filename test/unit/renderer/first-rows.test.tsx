import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { accountOf } from './account-of.ts';

vi.mock('../../../renderer/bridge.ts', () => ({ bridge: {} }));
vi.mock('../../../renderer/store/use-online.ts', () => ({ useOnline: () => true }));
vi.stubGlobal('navigator', { platform: 'Linux', userAgent: '' });
vi.stubGlobal('innerHeight', 720);
const { AccountRows } = await import('../../../renderer/account-list/account-rows.tsx');

it.each([1_000, 50])(
  'draws the first rows of %i at once, before anything was laid out, and no others',
  (count) => {
    const accounts = Array.from({ length: count }, (_, index) => accountOf({ id: `account-${index}` }));
    const drawn = renderToStaticMarkup(
      <AccountRows all={accounts} found={accounts} scroller={null} handle={{ current: null }} />,
    );
    const ids = [...drawn.matchAll(/data-account="account-(\d+)"/g)].map(([, index]) => Number(index));
    // A row is 50 pixels high.
    expect(ids).toEqual(Array.from({ length: ids.length }, (_, index) => index));
    expect(ids.length).toBeGreaterThanOrEqual(14);
    expect(ids.length).toBeLessThan(20);
  },
);

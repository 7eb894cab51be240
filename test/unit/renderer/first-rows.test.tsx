import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { accountOf } from './account-of.ts';

vi.mock('../../../renderer/bridge.ts', () => ({ bridge: {} }));
vi.mock('../../../renderer/store/use-online.ts', () => ({ useOnline: () => true }));
vi.stubGlobal('navigator', { platform: 'Linux', userAgent: '' });
vi.stubGlobal('innerHeight', 720);
const { AccountRows } = await import('../../../renderer/account-list/account-rows.tsx');

it('draws the first rows of a long list at once, before anything was laid out, and no others', () => {
  const accounts = Array.from({ length: 1_000 }, (_, index) => accountOf({ id: `account-${index}` }));
  const drawn = renderToStaticMarkup(
    <AccountRows all={accounts} found={accounts} scroller={null} handle={{ current: null }} />,
  );
  const ids = [...drawn.matchAll(/data-account="account-(\d+)"/g)].map(([, index]) => Number(index));
  // A row is 50 pixels high, and four more than are seen are drawn.
  expect(ids).toEqual(Array.from({ length: ids.length }, (_, index) => index));
  expect(ids.length).toBeGreaterThanOrEqual(14);
  expect(ids.length).toBeLessThan(30);
});

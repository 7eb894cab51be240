import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CautiousClipboard } from '../../electron/platform/clipboard.ts';

const link = 'https://idp.example.test/authorize?state=secret';
let held = '';
const system = {
  readText: async () => held,
  writeText: async (text: string) => {
    held = text;
  },
  clear: () => {
    held = '';
  },
};

beforeEach(() => {
  held = '';
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('a secret is taken back after 60 s, and not before', async () => {
  new CautiousClipboard(system).copy(link, 'secret');
  await vi.advanceTimersByTimeAsync(59_999);
  expect(held).toBe(link);
  await vi.advanceTimersByTimeAsync(1);
  expect(held).toBe('');
});

test('what the person has copied since is left alone', async () => {
  new CautiousClipboard(system).copy(link, 'secret');
  held = 'a shopping list';
  await vi.advanceTimersByTimeAsync(120_000);
  expect(held).toBe('a shopping list');
});

test('what is no secret stays', async () => {
  const clipboard = new CautiousClipboard(system);
  clipboard.copy('app.holdfast.desktop:/oauth/callback/demo');
  await vi.advanceTimersByTimeAsync(120_000);
  await clipboard.takeBack();
  expect(held).toBe('app.holdfast.desktop:/oauth/callback/demo');
});

test('the time of a second secret is its own', async () => {
  const clipboard = new CautiousClipboard(system);
  clipboard.copy(link, 'secret');
  await vi.advanceTimersByTimeAsync(50_000);
  clipboard.copy('WDJB-MJHT', 'secret');
  await vi.advanceTimersByTimeAsync(59_999);
  expect(held).toBe('WDJB-MJHT');
  await vi.advanceTimersByTimeAsync(1);
  expect(held).toBe('');
});

test('what is copied in the open after a secret, and is the same text, stays', async () => {
  const clipboard = new CautiousClipboard(system);
  clipboard.copy(link, 'secret');
  clipboard.copy(link);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(held).toBe(link);
});

test('at quit a secret is taken back at once, and only once', async () => {
  const clipboard = new CautiousClipboard(system);
  clipboard.copy(link, 'secret');
  await clipboard.takeBack();
  expect(held).toBe('');
  held = link;
  await clipboard.takeBack();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(held).toBe(link);
});

test('a secret copied while the clipboard is read is not lost to the one before', async () => {
  let answer: (text: string) => void = () => undefined;
  const reading = new Promise<string>((resolve) => {
    answer = resolve;
  });
  const clipboard = new CautiousClipboard({ ...system, readText: () => reading });
  clipboard.copy(link, 'secret');
  const before = clipboard.takeBack();
  clipboard.copy('WDJB-MJHT', 'secret');
  answer(link);
  await before;
  expect(held).toBe('WDJB-MJHT');
});

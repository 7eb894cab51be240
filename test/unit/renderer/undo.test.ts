import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  dropUndo,
  holdUndo,
  offerUndo,
  takeUndo,
  undoOfferMs,
  useUndo,
} from '../../../renderer/store/undo.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  dropUndo();
  vi.useRealTimers();
});

const shown = () => useUndo.getState().offer?.text;

it('offers for a while, and takes back once', () => {
  const undo = vi.fn();
  offerUndo({ text: 'One', undo });
  expect(takeUndo()).toBe(true);
  expect(takeUndo()).toBe(false);
  expect(undo).toHaveBeenCalledTimes(1);
  offerUndo({ text: 'Two', undo });
  vi.advanceTimersByTime(undoOfferMs - 1);
  expect(shown()).toBe('Two');
  vi.advanceTimersByTime(1);
  expect(shown()).toBeUndefined();
});

it('gives a newer offer the place of the one before, with all of its time', () => {
  const undo = vi.fn();
  offerUndo({ text: 'One', undo });
  vi.advanceTimersByTime(undoOfferMs - 1);
  offerUndo({ text: 'Two', undo: () => undefined });
  vi.advanceTimersByTime(undoOfferMs - 1);
  expect(shown()).toBe('Two');
  takeUndo();
  expect(undo).not.toHaveBeenCalled();
});

it('stays while somebody is at it, and a while longer', () => {
  offerUndo({ text: 'One', undo: () => undefined });
  holdUndo(true);
  vi.advanceTimersByTime(10 * undoOfferMs);
  expect(shown()).toBe('One');
  holdUndo(false);
  vi.advanceTimersByTime(undoOfferMs);
  expect(shown()).toBeUndefined();
});

it('keeps nothing of how the offer before was held', () => {
  offerUndo({ text: 'One', undo: () => undefined });
  holdUndo(true);
  takeUndo();
  offerUndo({ text: 'Two', undo: () => undefined });
  vi.advanceTimersByTime(undoOfferMs);
  expect(shown()).toBeUndefined();
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccountsBridge } from '../../../electron/ipc/bridge.ts';
import type { EventPayload } from '../../../electron/ipc/contract.ts';

type Part = EventPayload<'answer.arriving'>;
const listeners = new Set<(part: Part) => void>();
const on = (_event: string, listener: (part: Part) => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
vi.mock('../../../renderer/bridge.ts', () => ({ bridge: { on } as unknown as AccountsBridge }));
const { ArrivingBody } = await import('../../../renderer/console/arriving-body.ts');

const tell = (callId: string, index: number, text: string, kind: Part['kind'] = 'json') => {
  sizeBytes += text.length;
  for (const listener of listeners) listener({ callId, index, kind, text, sizeBytes });
};
let sizeBytes = 0;
/** Told of rows: how many they are, and of how many bytes. */
const told: number[][] = [];
const begin = () => new ArrivingBody('a', ({ rows, sizeBytes }) => told.push([rows.count, sizeBytes]));

describe('a body that arrives in parts', () => {
  beforeEach(() => {
    listeners.clear();
    told.length = 0;
    sizeBytes = 0;
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  afterEach(() => void vi.useRealTimers());

  it('is put together and read, whatever the parts cut and whatever comes first', async () => {
    const body = begin();
    tell('a', 0, '{"é');
    const whole = body.whole(2);
    tell('b', 1, 'é');
    tell('a', 1, '":[1,"ü"]}');
    const { rows, text } = await whole;
    expect([text, rows?.count]).toEqual(['{"é":[1,"ü"]}', 6]);
    body.leave();
    expect(listeners.size).toBe(0);
  });

  it('is text where it is no JSON', async () => {
    const body = begin();
    tell('a', 0, 'no JSON');
    expect(await body.whole(1)).toEqual({ text: 'no JSON', rows: undefined });
    expect(told).toEqual([]);
  });

  it('is text where its answer does not call it JSON', async () => {
    const body = begin();
    tell('a', 0, '[1,2]', 'text');
    expect(await body.whole(1)).toEqual({ text: '[1,2]', rows: undefined });
    expect(told).toEqual([]);
  });

  it('tells of its first rows at once, and of more of them now and then', () => {
    begin();
    tell('a', 0, '[');
    tell('a', 1, '1,2,');
    tell('a', 2, '3,');
    vi.advanceTimersByTime(499);
    tell('a', 3, '4,');
    vi.advanceTimersByTime(1);
    tell('a', 4, '5,');
    expect(told).toEqual([
      [3, 5],
      [6, 11],
    ]);
  });

  it('tells of no more once it is broken, and is text in the end', async () => {
    const body = begin();
    tell('a', 0, '[1,');
    vi.advanceTimersByTime(1000);
    tell('a', 1, '],');
    expect(told).toEqual([[2, 3]]);
    expect(await body.whole(2)).toEqual({ text: '[1,],', rows: undefined });
  });
});

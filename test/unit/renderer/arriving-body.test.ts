import { beforeEach, describe, expect, it, vi } from 'vitest';
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

const tell = (callId: string, index: number, bytes: Part['bytes']) => {
  for (const listener of listeners) listener({ callId, index, bytes });
};

describe('a body that arrives in parts', () => {
  beforeEach(() => listeners.clear());

  it('is put together and read, whatever the parts cut and whatever comes first', async () => {
    const bytes = new TextEncoder().encode('{"é":[1,"ü"]}');
    const body = new ArrivingBody('a');
    tell('a', 0, bytes.slice(0, 3));
    const whole = body.whole(2);
    tell('b', 1, bytes);
    tell('a', 1, bytes.slice(3));
    const { rows, text } = await whole;
    expect([text, rows?.count]).toEqual(['{"é":[1,"ü"]}', 6]);
    body.leave();
    expect(listeners.size).toBe(0);
  });

  it('is text where it is no JSON', async () => {
    const body = new ArrivingBody('a');
    tell('a', 0, new TextEncoder().encode('no JSON'));
    expect(await body.whole(1)).toEqual({ text: 'no JSON', rows: undefined });
  });
});

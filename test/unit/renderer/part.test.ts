import { describe, expect, test } from 'vitest';
import { partOf } from '../../../renderer/store/part.ts';

describe('a part of the window', () => {
  test('is loaded once, however often it is wanted', async () => {
    let times = 0;
    const part = partOf(async () => ++times);
    expect(part.state()).toEqual({ part: undefined, failed: false });
    await Promise.all([part.load(), part.load()]);
    await part.load();
    expect(part.state()).toEqual({ part: 1, failed: false });
  });

  test('tells who waits for it, until they leave', async () => {
    const part = partOf(async () => 'there');
    const told: unknown[] = [];
    const leave = part.subscribe(() => told.push(part.state().part));
    await part.load();
    leave();
    expect(told).toEqual(['there']);
  });

  test('that can’t be loaded says so, and is tried again when it is asked for again', async () => {
    let isThere = false;
    const part = partOf(async () => {
      if (!isThere) throw new Error('no such file');
      return 'there';
    });
    await part.load();
    expect(part.state()).toEqual({ part: undefined, failed: true });
    isThere = true;
    await part.load();
    expect(part.state()).toEqual({ part: 'there', failed: false });
  });
});

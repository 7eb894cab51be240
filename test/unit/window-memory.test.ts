import { describe, expect, test } from 'vitest';
import {
  type Display,
  nextZoom,
  noMemory,
  placeFor,
  readMemory,
  withPlace,
} from '../../electron/desktop/window-memory.ts';

const display = (x: number, y: number, width: number, height: number): Display => ({
  bounds: { x, y, width, height },
  workArea: { x, y: y + 30, width, height: height - 30 },
});
const laptop = display(0, 0, 1440, 900);
const screen = display(1440, 0, 2560, 1440);
const place = { x: 2000, y: 200, width: 1200, height: 900, isMaximized: false };

describe('the place of the window', () => {
  test('is the first one there is, where nothing is remembered', () => {
    expect(placeFor(noMemory, [laptop])).toEqual({ width: 1080, height: 720, isMaximized: false });
  });

  test('is what it was with these displays, in whatever order they are told of', () => {
    const memory = withPlace(noMemory, [laptop, screen], place);
    expect(placeFor(memory, [screen, laptop])).toEqual(place);
  });

  test('is on a display that is there, in the last size, once its own has gone', () => {
    const memory = withPlace(noMemory, [laptop, screen], { ...place, isMaximized: true });
    expect(placeFor(memory, [laptop])).toEqual({ width: 1200, height: 870, isMaximized: true });
  });

  test.each([
    ['above everything', { ...place, x: 100, y: -500 }],
    ['under the bar of the system', { ...place, x: 100, y: 5 }],
    ['with a strip of it at the left', { ...place, x: -1190, y: 200 }],
    ['below everything', { ...place, x: 100, y: 890 }],
    ['far away', { ...place, x: 90_000, y: 90_000 }],
  ])('is never %s, where it could not be taken hold of', (_where, lost) => {
    expect(placeFor(withPlace(noMemory, [laptop], lost), [laptop])).not.toHaveProperty('x');
  });

  test('is no smaller than the window can be, and no larger than the display', () => {
    const tiny = withPlace(noMemory, [laptop], { ...place, x: 0, y: 40, width: 10, height: 10 });
    expect(placeFor(tiny, [laptop])).toMatchObject({ width: 720, height: 520 });
    const huge = withPlace(noMemory, [laptop], { ...place, x: 0, y: 40, width: 9000, height: 9000 });
    expect(placeFor(huge, [laptop])).toMatchObject({ width: 1440, height: 870 });
  });

  test('is remembered for eight arrangements, the latest ones', () => {
    const arrangements = Array.from({ length: 12 }, (_, index) => [display(0, 0, 1000 + index, 900)]);
    const memory = arrangements.reduce((all, displays) => withPlace(all, displays, place), noMemory);
    expect(memory.places).toHaveLength(8);
    expect(memory.places[0]?.layout).toContain('1011x900');
    expect(readMemory(JSON.stringify(memory))).toEqual(memory);
  });
});

test.each([
  ['nothing', ''],
  ['no JSON', '{"version":1,'],
  ['another version', '{"version":2,"zoom":1,"places":[]}'],
  ['a zoom that nobody could read', '{"version":1,"zoom":0.01,"places":[]}'],
  ['numbers that are none', '{"version":1,"zoom":1e999,"places":[]}'],
  ['more than was asked for', '{"version":1,"zoom":1,"places":[],"run":"calc"}'],
  ['a prototype', '{"version":1,"zoom":1,"places":[],"__proto__":{"zoom":3}}'],
  ['far too much', `{"version":1,"zoom":2,"places":[]${' '.repeat(100_000)}}`],
])('%s in the file is nothing remembered', (_what, text) => {
  expect(readMemory(text)).toEqual(noMemory);
});

test('zoom goes in steps, to an end and back to one', () => {
  expect(nextZoom(1, 'in')).toBe(1.1);
  expect(nextZoom(1, 'out')).toBe(0.9);
  expect(nextZoom(1.33, 'in')).toBe(1.5);
  expect([nextZoom(3, 'in'), nextZoom(0.5, 'out'), nextZoom(2.5, 'reset')]).toEqual([3, 0.5, 1]);
});

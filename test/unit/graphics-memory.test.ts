import { expect, test } from 'vitest';
import { wasWithoutCard, withoutCardText } from '../../electron/desktop/graphics-memory.ts';

const day = 24 * 60 * 60 * 1000;
const foundAtMs = Date.UTC(2026, 0, 1);
const text = withoutCardText('45.0.1', foundAtMs);

test('a computer without a graphics card is remembered for a week', () => {
  expect(wasWithoutCard(text, '45.0.1', foundAtMs)).toBe(true);
  expect(wasWithoutCard(text, '45.0.1', foundAtMs + 6 * day)).toBe(true);
  expect(wasWithoutCard(text, '45.0.1', foundAtMs + 7 * day)).toBe(false);
});

test('the card is looked for again with another Electron, or when the clock was set back', () => {
  expect(wasWithoutCard(text, '45.0.2', foundAtMs)).toBe(false);
  expect(wasWithoutCard(text, '45.0.1', foundAtMs - 1)).toBe(false);
});

test.each(['', 'null', '{', '[]', '{"withoutCard":"true"}', '{"withoutCard":true,"electron":"45.0.1"}'])(
  'what says nothing of it counts as nothing: %j',
  (written) => {
    expect(wasWithoutCard(written, '45.0.1', foundAtMs)).toBe(false);
  },
);

import { describe, expect, test } from 'vitest';
import { commandOfKey } from '../../../renderer/store/shortcuts.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const control = { ...none, ctrlKey: true };
const command = { ...none, metaKey: true };

describe('the command of a key press', () => {
  test.each([
    ['Ctrl+K', { ...control, key: 'k' }, false, 'palette'],
    ['Ctrl+K with caps lock', { ...control, key: 'K' }, false, 'palette'],
    ['Cmd+K on a Mac', { ...command, key: 'k' }, true, 'palette'],
    ['Ctrl+K on a Mac, which deletes to the end of the line', { ...control, key: 'k' }, true, undefined],
    ['Ctrl+Alt+L, a letter on some keyboards', { ...control, altKey: true, key: 'l' }, false, undefined],
    ['Ctrl+Shift+N', { ...control, shiftKey: true, key: 'n' }, false, undefined],
    ['Ctrl+/, above a digit', { ...control, shiftKey: true, key: '/' }, false, 'shortcuts'],
    ['a lone letter', { ...none, key: 'k' }, false, undefined],
    ['a question mark', { ...none, shiftKey: true, key: '?' }, false, 'shortcuts'],
  ])('%s', (_what, pressed, isMac, expected) => {
    expect(commandOfKey(pressed, isMac, false)).toBe(expected);
  });

  test('a question mark that is typed into a field is text', () => {
    expect(commandOfKey({ ...none, key: '?' }, false, true)).toBeUndefined();
    expect(commandOfKey({ ...control, key: 'k' }, false, true)).toBe('palette');
  });
});

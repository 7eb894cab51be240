import type { PlainCommandName } from './commands.ts';

/** Which key, with Ctrl or Cmd, asks for which command. The menu shows the same ones. */
export const shortcutKeys = {
  palette: 'k',
  connect: 'n',
  'find-account': 'f',
  lock: 'l',
  settings: ',',
  shortcuts: '/',
} satisfies Partial<Record<PlainCommandName, string>>;

export type ShortcutCommand = keyof typeof shortcutKeys;

const commandByKey = new Map(
  Object.entries(shortcutKeys).map(([name, key]) => [key, name as ShortcutCommand]),
);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The command that a key press asks for; undefined where it is none.
 *
 * @param isTyping in a field, where a lone question mark is text
 */
export function commandOfKey(
  pressed: Pressed,
  isMac: boolean,
  isTyping: boolean,
): ShortcutCommand | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (altKey) return undefined;
  if (key === '?' && !ctrlKey && !metaKey) return isTyping ? undefined : 'shortcuts';
  const isModified = isMac ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  // Many keyboards have the slash above a digit.
  if (!isModified || (shiftKey && key !== '/')) return undefined;
  return commandByKey.get(key.toLowerCase());
}

import { isMac } from './is-mac.ts';

/** A key with Ctrl or Cmd as menus of the platform write it: "Ctrl+K", "⌘K". */
export function keyText(key: string): string {
  return isMac ? `⌘${key.toUpperCase()}` : `Ctrl+${key.toUpperCase()}`;
}

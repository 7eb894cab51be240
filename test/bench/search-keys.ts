import { setTimeout as sleep } from 'node:timers/promises';
import { readKeys, watchKeys } from '../measure/in-window.ts';
import type { DevTools } from './devtools.ts';

/** Typed one after the other, each taken away again key by key. */
const searches = ['ada.lovelace', 'microsoft', 'zoe', 'newsletter 4'];
const betweenKeysMs = 80;

/** From each key in the search to the frame that shows what it found, in milliseconds. */
export async function searchTimes({ evaluate, send }: DevTools, isSample: boolean): Promise<number[]> {
  await evaluate(() => document.getElementById('account-search')?.focus());
  await evaluate(watchKeys);
  const press = async (key: string, text?: string) => {
    await send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...keyCodes(key), ...(text && { text }) });
    await send('Input.dispatchKeyEvent', { type: 'keyUp', key, ...keyCodes(key) });
    await sleep(betweenKeysMs);
  };
  for (const search of isSample ? searches.slice(0, 1) : searches) {
    for (const letter of search) await press(letter, letter);
    for (const _letter of search) await press('Backspace');
  }
  return evaluate(readKeys);
}

function keyCodes(key: string): object {
  return key === 'Backspace' ? { code: key, windowsVirtualKeyCode: 8 } : {};
}

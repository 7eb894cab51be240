import type { Result } from '../../electron/ipc/result.ts';
import { useApp } from '../store/app-store.ts';
import { closeSheet, openSheet } from '../store/navigation.ts';
import type { Entry } from './entry.ts';
import { noteUse } from './recent.ts';

/** Does what an entry says, with the palette out of its way. What went wrong is said in the palette, where it was asked for. */
export async function runEntry(entry: Entry): Promise<void> {
  noteUse(entry.id);
  closeSheet();
  const result = (await entry.act()) as Result<unknown> | undefined;
  if (typeof result !== 'object' || result === null || result.ok) return;
  if (useApp.getState().sheet === null) openSheet({ kind: 'palette', error: result.error });
}

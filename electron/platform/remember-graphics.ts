import { rmSync } from 'node:fs';
import { app } from 'electron';
import { withoutCardText } from '../desktop/graphics-memory.ts';
import { writeWhole } from '../vault/durable-write.ts';
import { areFoldersRemoved } from './folders-removed.ts';
import { graphicsFile, isCardSpared, isGraphicsChosen } from './graphics.ts';

/** Remembers for the next start whether there is a graphics card. To be called once the window is drawn: it is known by then. */
export function rememberGraphics(): void {
  // What was not looked for says nothing.
  if (areFoldersRemoved() || isGraphicsChosen() || isCardSpared()) return;
  const text = withoutCardText(process.versions.electron ?? '', Date.now());
  try {
    if (app.getGPUFeatureStatus().gpu_compositing.startsWith('enabled'))
      rmSync(graphicsFile(), { force: true });
    else writeWhole(graphicsFile(), text, () => undefined);
  } catch {
    // The next start looks again.
  }
}

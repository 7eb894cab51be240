import { readFileSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import { wasWithoutCard } from '../desktop/graphics-memory.ts';

/** With one of these the person says what is to be used, and what is found says nothing of the computer. */
const choices = ['disable-gpu', 'disable-gpu-compositing', 'use-angle', 'use-gl'];

export function isGraphicsChosen(): boolean {
  return choices.some((name) => app.commandLine.hasSwitch(name));
}

/** Absolute path of the file that says what a start found. */
export function graphicsFile(): string {
  return path.join(app.getPath('userData'), 'graphics.json');
}

/** Whether it was not found lately. */
export function isCardSpared(): boolean {
  try {
    const text = readFileSync(graphicsFile(), 'utf8');
    return !isGraphicsChosen() && wasWithoutCard(text, process.versions.electron ?? '', Date.now());
  } catch {
    return false;
  }
}

/**
 * Where there is no graphics card, Chromium starts a process for it three times over, at each start of the app, and the window waits.
 * So it is not looked for where it was not found lately. To be called before the app is ready.
 */
export function spareGraphicsCard(): void {
  if (isCardSpared()) app.disableHardwareAcceleration();
}

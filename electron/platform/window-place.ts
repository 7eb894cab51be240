import { readFileSync, statSync } from 'node:fs';
import type { BrowserWindow } from 'electron';
import { screen } from 'electron';
import {
  nextZoom,
  noMemory,
  placeFor,
  readMemory,
  type WindowMemory,
  withPlace,
} from '../desktop/window-memory.ts';
import { writeWhole } from '../vault/durable-write.ts';

/** A window that is dragged moves many times in a second. */
const quietMs = 1_000;
const mostBytes = 65_536;

/** Remembers where the window was and how large it draws, in a small file of its own. What can't be read or written is let be. */
export class WindowPlace {
  readonly #file: string;
  readonly #mayWrite: () => boolean;
  #memory: WindowMemory | undefined;
  #written = '';

  /** @param file absolute path */
  constructor(file: string, mayWrite: () => boolean) {
    this.#file = file;
    this.#mayWrite = mayWrite;
  }

  /** For a new window. To be called when the app is ready. */
  get now(): ReturnType<typeof placeFor> {
    return placeFor(this.#read(), displays());
  }

  get zoom(): number {
    return this.#read().zoom;
  }

  /** Follows a window to its end. */
  follow(window: BrowserWindow): void {
    let timer: NodeJS.Timeout | undefined;
    const note = () => {
      clearTimeout(timer);
      if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
      const place = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
      this.#memory = withPlace(this.#read(), displays(), place);
      this.#write();
    };
    const noteSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(note, quietMs).unref();
    };
    window.on('resize', noteSoon);
    window.on('move', noteSoon);
    window.on('maximize', noteSoon);
    window.on('unmaximize', noteSoon);
    window.on('close', note);
    window.on('closed', () => clearTimeout(timer));
  }

  /** @returns the zoom from now on */
  changeZoom(by: 'in' | 'out' | 'reset'): number {
    const memory = this.#read();
    const zoom = nextZoom(memory.zoom, by);
    this.#memory = { ...memory, zoom };
    this.#write();
    return zoom;
  }

  #read(): WindowMemory {
    if (this.#memory) return this.#memory;
    try {
      const { size } = statSync(this.#file);
      this.#memory = size > mostBytes ? noMemory : readMemory(readFileSync(this.#file, 'utf8'));
    } catch {
      this.#memory = noMemory;
    }
    return this.#memory;
  }

  #write(): void {
    const text = JSON.stringify(this.#memory);
    if (text === this.#written || !this.#mayWrite()) return;
    try {
      writeWhole(this.#file, text, () => undefined);
      this.#written = text;
    } catch {
      // The window opens where it opened before.
    }
  }
}

/** The first one first: a window without a place of its own opens there. */
function displays(): Electron.Display[] {
  const first = screen.getPrimaryDisplay();
  return [first, ...screen.getAllDisplays().filter(({ id }) => id !== first.id)];
}

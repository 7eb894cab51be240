import path from 'node:path';
import { type ElectronApplication, expect } from '@playwright/test';
import { HoldfastWindow } from '../support/app/holdfast-window.ts';
import type { RealApp } from '../support/app/real-app.ts';
import type { PersonAtBrowser } from '../support/desktop/person-at-browser.ts';
import type { LocalAuthorizationServer } from '../support/local-authorization-server/index.ts';
import type { GitHubStandIn } from '../support/stand-ins/index.ts';

export const screensFolder = path.resolve(import.meta.dirname, '../../test-results/screens');

const narrow = { width: 720, height: 520 };
const wide = { width: 1080, height: 720 };

/** Takes pictures of the window, in light and dark, and in its least size too where asked. */
export class Camera {
  readonly #app: RealApp;

  constructor(app: RealApp) {
    this.#app = app;
  }

  async take(name: string, sizes: 'wide' | 'both' = 'wide'): Promise<void> {
    // Nothing is lit up by a pointer that was left there.
    await this.#app.window.mouse.move(1, 1);
    for (const size of sizes === 'both' ? [wide, narrow] : [wide]) {
      await this.#resize(size);
      for (const colorScheme of ['light', 'dark'] as const) {
        await this.#app.window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const file = `${name}-${colorScheme}${size === narrow ? '-narrow' : ''}.png`;
        await this.#app.window.screenshot({ path: path.join(screensFolder, file), animations: 'disabled' });
      }
    }
    await this.#resize(wide);
    console.log(name);
  }

  async #resize(size: { width: number; height: number }): Promise<void> {
    await this.#app.electron.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    await expect.poll(() => this.#app.window.evaluate(() => window.innerWidth)).toBe(size.width);
  }
}

/** Who and what the pictures are taken of. */
export interface Scene {
  camera: Camera;
  holdfast: HoldfastWindow;
  electron: ElectronApplication;
  person: PersonAtBrowser;
  /** The demo. */
  server: LocalAuthorizationServer;
  /** A provider that is not known yet. */
  otherServer: LocalAuthorizationServer;
  github: GitHubStandIn;
}

export function sceneOf(app: RealApp, cast: Omit<Scene, 'camera' | 'holdfast' | 'electron'>): Scene {
  const { electron, window } = app;
  return { ...cast, electron, camera: new Camera(app), holdfast: new HoldfastWindow(window) };
}

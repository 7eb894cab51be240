import type { ElectronApplication } from '@playwright/test';
import { HoldfastWindow } from '../support/app/holdfast-window.ts';
import type { RealApp } from '../support/app/real-app.ts';
import type { PersonAtBrowser } from '../support/desktop/person-at-browser.ts';
import type { LocalAuthorizationServer } from '../support/local-authorization-server/index.ts';
import type { GitHubStandIn } from '../support/stand-ins/index.ts';
import { Camera } from './camera.ts';

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

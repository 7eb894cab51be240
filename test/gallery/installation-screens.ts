import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Desktop } from '../support/desktop/desktop.ts';
import type { Scene } from './scene.ts';

/** This copy of the app: its links, its updates, and how it is left. */
export async function installationScreens({ camera, holdfast, person, server }: Scene): Promise<void> {
  await person.forgetSignIn();
  await holdfast.beginToConnect();
  await person.signIn('grace');
  await person.allow();
  await holdfast.seesConnected();
  await holdfast.openSettings();
  await holdfast.region('About').scrollIntoViewIfNeeded();
  await camera.take('settings-about', 'both');
  server.faults.switchOn({ at: 'revocation', kind: 'status-503', times: 'always' });
  await holdfast.button('Remove everything…').click();
  await camera.take('leave', 'both');
  await holdfast.button('Remove everything').click();
  await expect(holdfast.heading('Not everything could be revoked')).toBeVisible();
  await camera.take('leave-not-revoked', 'both');
  await holdfast.button('Keep them for now').click();
  server.faults.clear();
}

/** The end of everything: nothing comes after it in this run. */
export async function goneScreens({ camera, holdfast }: Scene): Promise<void> {
  await holdfast.openSettings();
  await holdfast.button('Remove everything…').click();
  await holdfast.button('Remove everything').click();
  await expect(holdfast.heading('Everything is removed')).toBeVisible();
  // Nothing is left that could keep another language.
  await camera.take('leave-gone', 'both', ['en']);
}

/** Another program takes the links of the app. */
export function takeLinks({ env, folders, home }: Desktop): void {
  const thief = path.join(home, 'thief.sh');
  writeFileSync(thief, '#!/bin/sh\n', { mode: 0o755 });
  const entry = `[Desktop Entry]\nType=Application\nName=Link Collector\nExec=${thief} %u\n`;
  writeFileSync(path.join(folders.applications, 'thief.desktop'), entry);
  execFileSync('xdg-mime', ['default', 'thief.desktop', 'x-scheme-handler/app.holdfast.desktop'], { env });
}

// npm run gallery: every screen of the real app as pictures, in every language, light and dark.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { bundle } from '../../build/bundle.ts';
import { HoldfastWindow } from '../support/app/holdfast-window.ts';
import { launchApp } from '../support/app/real-app.ts';
import { startDesktop } from '../support/desktop/desktop.ts';
import { PersonAtBrowser } from '../support/desktop/person-at-browser.ts';
import { startLocalAuthorizationServer } from '../support/local-authorization-server/index.ts';
import { startGitHubStandIn } from '../support/stand-ins/index.ts';
import { startTlsFront } from '../support/tls-front/tls-front.ts';
import { accountScreens, endedScreens } from './account-screens.ts';
import { activityScreens } from './activity-screens.ts';
import { Camera, faults, galleryFolder, pictures } from './camera.ts';
import { connectScreens, otherPersonScreens } from './connect-screens.ts';
import { consoleScreens } from './console-screens.ts';
import { desktopScreens } from './desktop-screens.ts';
import { disconnectScreens, everythingScreens } from './disconnect-screens.ts';
import { writeIndex } from './gallery-index.ts';
import { inspectorScreens } from './inspector-screens.ts';
import { goneScreens, installationScreens, takeLinks } from './installation-screens.ts';
import { deviceScreens, ownProviderScreens, providerScreens } from './provider-screens.ts';
import { sceneOf } from './scene.ts';
import { storageScreens } from './storage-screens.ts';
import { transferScreens } from './transfer-screens.ts';

/** What was started ends in the opposite order, whatever happens. */
type Ends = AsyncDisposableStack;

const closed = (each: { close(): Promise<unknown> }) => each.close().then(() => undefined);

async function withAccounts(ends: Ends): Promise<void> {
  const server = ends.adopt(await startLocalAuthorizationServer(), closed);
  const features = { par: true, dpop: true };
  const otherServer = ends.adopt(await startLocalAuthorizationServer({ features }), closed);
  const device = { intervalSeconds: 1 };
  const clientId = 'Ov23liHoldfastExample';
  const github = ends.adopt(await startGitHubStandIn({ pages: true, clientId, device }), closed);
  const front = ends.adopt(await startTlsFront([github]), closed);
  const desktop = await startDesktop({ keyStore: 'gnome-keyring', hosts: front.hosts });
  ends.defer(() => desktop.stop());
  await desktop.trust(front.authority);
  const person = ends.adopt(new PersonAtBrowser(desktop), (each) => each.leave());
  const app = ends.adopt(await launchApp(desktop, server.issuer), closed);
  const scene = sceneOf(app, { person, server, otherServer, github });
  const parts = [
    ...[providerScreens, connectScreens, ownProviderScreens, deviceScreens, accountScreens],
    ...[consoleScreens, activityScreens, inspectorScreens, desktopScreens, transferScreens],
    ...[
      otherPersonScreens,
      endedScreens,
      disconnectScreens,
      everythingScreens,
      installationScreens,
      goneScreens,
    ],
  ];
  for (const part of parts) await part(scene);
}

async function withoutKeyStore(ends: Ends): Promise<void> {
  const server = ends.adopt(await startLocalAuthorizationServer(), closed);
  const desktop = await startDesktop({ keyStore: 'none' });
  ends.defer(() => desktop.stop());
  takeLinks(desktop);
  const link = 'app.holdfast.desktop:/oauth/callback/demo?code=late&state=late';
  const app = ends.adopt(await launchApp(desktop, server.issuer, link), closed);
  await expect(app.window.getByText('There is no safe key store')).toBeVisible();
  const camera = new Camera(app);
  await camera.take('key-store-missing-and-a-refused-link', 'both');
  const person = ends.adopt(new PersonAtBrowser(desktop), (each) => each.leave());
  await storageScreens({ camera, holdfast: new HoldfastWindow(app.window), person }, app);
}

await rm(galleryFolder, { recursive: true, force: true });
await mkdir(galleryFolder, { recursive: true });
await bundle();
for (const show of [withAccounts, withoutKeyStore]) {
  await using ends = new AsyncDisposableStack();
  await show(ends);
}
writeIndex(galleryFolder, pictures);
for (const fault of faults) console.log(fault);
console.log(
  `${pictures.length} pictures, ${faults.size} faults: ${path.relative(process.cwd(), galleryFolder)}/index.html`,
);
process.exitCode = faults.size > 0 ? 1 : 0;

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { newUpdateKeys, signatureOf } from '../../build/packaging/update-keys.ts';
import { startLocalAuthorizationServer } from '../support/local-authorization-server/index.ts';
import { expect, type Seat, startProgram, takeSeat, test } from './fixtures.ts';
import { packages } from './packages.ts';

/** Updates of an AppImage: the packaged app, with a file in the AppImage's place that says when it is started. */
let seat: Seat;
let place: http.Server;
let published: Map<string, string>;
let asked: string[];
/** Names of the headers that came with any request. */
let headersSent: Set<string>;
let image: string;
let started: string;

const file = 'Holdfast-9.9.9-x86_64.AppImage';

test.beforeEach(async () => {
  seat = await takeSeat();
  image = path.join(seat.desktop.home, 'Holdfast.AppImage');
  started = path.join(seat.desktop.home, 'started');
  writeFileSync(image, '#!/bin/sh\necho old\n', { mode: 0o755 });
  published = new Map();
  asked = [];
  headersSent = new Set();
  place = http.createServer(({ headers, url = '' }, response) => {
    asked.push(url);
    for (const name of Object.keys(headers)) headersSent.add(name);
    const content = published.get(url.slice(1).replace(/\?.*$/, ''));
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  await new Promise<void>((resolve) => place.listen(packages().updates.port, '127.0.0.1', resolve));
});
test.afterEach(async () => {
  await seat.leave();
  place.closeAllConnections();
  await new Promise((resolve) => place.close(resolve));
});

interface Publishing {
  version?: string;
  signedBy?: string;
  staging?: number;
  content?: string;
  /** What is published in the place of what was promised. */
  swapped?: string;
}

/** Publishes a version as a release does. */
function publish({ version = '9.9.9', signedBy, staging, content, swapped }: Publishing = {}): void {
  const image = content ?? `#!/bin/sh\necho "$APPIMAGE_SILENT_INSTALL" > '${started}'\n`;
  const sha512 = createHash('sha512').update(image).digest('base64');
  const metadata = [
    `version: ${version}`,
    `files:\n  - url: ${file}\n    sha512: ${sha512}\n    size: ${image.length}`,
    `path: ${file}\nsha512: ${sha512}`,
    ...(staging === undefined ? [] : [`stagingPercentage: ${staging}`]),
    "releaseDate: '2026-11-21T00:00:00.000Z'\n",
  ].join('\n');
  published.set('latest-linux.yml', metadata);
  published.set('latest-linux.yml.sig', signatureOf(metadata, signedBy ?? packages().updates.privateKey));
  published.set(file, swapped ?? image);
}

async function openAbout(): Promise<void> {
  await seat.person.seesFirstRun();
  await seat.person.openSettings();
}

// As the runtime of an AppImage starts what it has mounted.
const start = () => {
  const APPDIR = packages().again;
  return startProgram(seat.desktop, path.join(APPDIR, 'holdfast'), [], { APPDIR, APPIMAGE: image });
};

test('a signed version is fetched, waits while an account is being connected, and takes the place of the old one', async () => {
  const server = await startLocalAuthorizationServer();
  try {
    publish();
    const app = start();
    const { person } = seat;
    await openAbout();
    await person.sees('static', /9\.9\.9 is here.*/);
    // Links start the image, and not what is mounted from it.
    const entry = path.join(seat.desktop.folders.applications, 'app.holdfast.desktop.desktop');
    await expect
      .poll(() => existsSync(entry) && readFileSync(entry, 'utf8'))
      .toContain(`\nExec=${image} %u\n`);

    await person.addProvider(server, 'Example Corp');
    await person.press('push button', 'Continue in browser');
    await person.sees('heading', 'Waiting for your browser');
    expect(readFileSync(image, 'utf8')).toContain('old');
    await person.press('push button', 'Cancel');
    await person.press('push button', 'Close');

    await person.press('push button', 'Restart to update');
    expect(await app.ended).toBe(0);
    await expect.poll(() => existsSync(started) && readFileSync(started, 'utf8').trim()).toBe('true');
    expect(readFileSync(image, 'utf8')).not.toContain('old');
  } finally {
    await server.close();
  }
});

test('leaving with an update at hand leaves the app as it is, and no request has named this copy', async () => {
  publish();
  const app = start();
  await openAbout();
  const { person } = seat;
  await person.sees('static', /9\.9\.9 is here.*/);
  await person.press('push button', 'Remove everything…');
  await person.press('push button', 'Remove everything');
  await person.press('push button', 'Quit Holdfast');
  expect(await app.ended).toBe(0);
  expect(readFileSync(image, 'utf8')).toContain('old');
  expect(existsSync(started)).toBe(false);
  expect([...headersSent].filter((name) => name.startsWith('x-') || name === 'cookie')).toEqual([]);
});

test('metadata that somebody else signed is refused, and nothing of it is fetched', async () => {
  publish({ signedBy: newUpdateKeys().privateKey });
  start();
  await openAbout();
  await seat.person.sees('static', /The update is not signed by the makers of Holdfast.*/);
  expect(asked.some((url) => url.includes('AppImage'))).toBe(false);
});

test('a file that is not the one of the signed metadata is refused', async () => {
  publish({ swapped: `#!/bin/sh\necho evil > '${started}'\n` });
  start();
  await openAbout();
  await seat.person.sees('static', /The update is not signed by the makers of Holdfast.*/);
  expect(readFileSync(image, 'utf8')).toContain('old');
});

test('an older version is no update; looking again finds what was published since', async () => {
  publish({ version: '0.0.1' });
  start();
  await openAbout();
  const { person } = seat;
  await person.sees('static', /This is the newest version.*/);
  publish();
  await person.press('push button', 'Check now');
  await person.sees('static', /9\.9\.9 is here.*/);
});

test('a version that is rolled out to nobody yet is no update', async () => {
  publish({ staging: 0 });
  start();
  await openAbout();
  await seat.person.sees('static', /This is the newest version.*/);
});

test('a place that does not answer is told of, and nothing else changes', async () => {
  start();
  await openAbout();
  await seat.person.sees('static', /Updates can’t be looked for.*/);
});

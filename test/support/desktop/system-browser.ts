import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Folders } from './folders.ts';
import { type HostNames, hostNameSwitches } from './host-names.ts';

type Target = { id: string; type: string; url: string };

const appScheme = 'app.holdfast.desktop';
const portFile = (folders: Folders) => path.join(folders.browserProfile, 'DevToolsActivePort');

/** Makes Chromium this HOME's default browser. Nothing starts it but a link that is opened. */
export async function installSystemBrowser(folders: Folders, hosts: HostNames): Promise<void> {
  await rm(portFile(folders), { force: true });
  // A profile that was not closed in an orderly way would refuse a second start.
  await rm(path.join(folders.browserProfile, 'SingletonLock'), { force: true });
  const wrapper = path.join(folders.home, 'browser.sh');
  // In the background: xdg-open waits for its program, and would hold the app's output open that long.
  const quoted = [...switches(folders), ...hostNameSwitches(hosts)].map((each) => `'${each}'`);
  const command = `chromium ${quoted.join(' ')} "$@" </dev/null >/dev/null 2>&1 &`;
  await writeFile(wrapper, `#!/bin/sh\n${command}\n`);
  await chmod(wrapper, 0o755);
  await allowLinksToTheApp(folders, hosts);
  await writeFile(
    path.join(folders.applications, 'test-browser.desktop'),
    `[Desktop Entry]\nType=Application\nName=Test browser\nExec=${wrapper} %u\n` +
      'MimeType=x-scheme-handler/http;x-scheme-handler/https;text/html;\nNoDisplay=true\n',
  );
  const handlers = ['x-scheme-handler/http', 'x-scheme-handler/https', 'text/html'];
  const lines = handlers.map((type) => `${type}=test-browser.desktop`);
  // The app may have registered its own scheme here in an earlier run on this HOME.
  const list = path.join(folders.config, 'mimeapps.list');
  if (!existsSync(list)) await writeFile(list, ['[Default Applications]', ...lines, ''].join('\n'));
}

/** Waits until a link has started the browser, then the address that Playwright's connectOverCDP takes. */
export async function waitForBrowser(folders: Folders, limitMs = 20_000): Promise<string> {
  const file = portFile(folders);
  for (const startedMs = Date.now(); Date.now() - startedMs < limitMs; await wait(50)) {
    const [port, ...rest] = existsSync(file) ? (await readFile(file, 'utf8')).split('\n') : [];
    if (!port || rest.length === 0) continue;
    const endpoint = `http://127.0.0.1:${port}`;
    await closeEmptyPages(endpoint);
    return endpoint;
  }
  throw new Error(`no link started the system browser within ${limitMs / 1000} s`);
}

// A tab whose first page went straight on to the app never gets an address, and Playwright's
// connectOverCDP waits for it for ever. One that is only still loading gets the time to.
async function closeEmptyPages(endpoint: string, patienceMs = 1500): Promise<void> {
  const empty = async () => {
    const targets = (await (await fetch(`${endpoint}/json/list`)).json()) as Target[];
    return targets.filter((target) => target.type === 'page' && target.url === '');
  };
  for (const startedMs = Date.now(); Date.now() - startedMs < patienceMs; await wait(50)) {
    if ((await empty()).length === 0) return;
  }
  for (const target of await empty()) await fetch(`${endpoint}/json/close/${target.id}`);
}

/**
 * Chromium asks before it opens an outside program. Here the person has ticked "Always allow" for each of the hosts
 * before: the question cannot be answered from outside, and the machine's policy speaks for loopback only.
 */
async function allowLinksToTheApp(folders: Folders, hosts: HostNames): Promise<void> {
  const file = path.join(folders.browserProfile, 'Default/Preferences');
  if (existsSync(file) || Object.keys(hosts).length === 0) return;
  const allowed = Object.keys(hosts).map((host) => [`https://${host}`, { [appScheme]: true }]);
  const preferences = { protocol_handler: { allowed_origin_protocol_pairs: Object.fromEntries(allowed) } };
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, JSON.stringify(preferences));
}

function switches(folders: Folders): string[] {
  return [
    // Chromium's sandbox refuses to run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // Chromium picks a free port and writes it into its profile.
    '--remote-debugging-port=0',
    `--user-data-dir=${folders.browserProfile}`,
    ...['--no-first-run', '--no-default-browser-check', '--disable-background-networking'],
    ...['--disable-component-update', '--disable-sync', '--disable-gpu', '--password-store=basic'],
  ];
}

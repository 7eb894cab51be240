import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { startDisplay } from './display.ts';
import { environmentOf, type Folders, prepareFolders } from './folders.ts';
import { type HostNames, hostNameSwitches } from './host-names.ts';
import { startKeyStore } from './key-store.ts';
import { startMessageBus } from './message-bus.ts';
import { startReaper } from './reaper.ts';
import { installSystemBrowser, waitForBrowser } from './system-browser.ts';
import { trustAuthority } from './trusted-authorities.ts';

export type DesktopOptions = {
  keyStore: 'gnome-keyring' | 'none';
  display?: 'virtual';
  browser?: 'chromium' | 'none';
  /** Known to the browser and to every Electron; by default none, and names are looked up as ever. */
  hosts?: HostNames;
  /** Whether it is one with a name and with assistive technology, which programs are started on without any switch. */
  isWhole?: boolean;
  /** Folders of an earlier desktop, to come back to the same HOME. They are then the caller's to remove. */
  folders?: Folders;
};

export type Desktop = {
  env: NodeJS.ProcessEnv;
  home: string;
  folders: Folders;
  display: string;
  /** For every Electron started here, before the app's folder. */
  electronSwitches: string[];
  /** Takes effect in what starts afterwards. */
  trust(authority: string): Promise<void>;
  browserEndpoint(limitMs?: number): Promise<string>;
  stop(): Promise<void>;
};

/** A real Linux desktop for one test: own HOME, screen, message bus, key store and default browser. */
export async function startDesktop(options: DesktopOptions): Promise<Desktop> {
  const { hosts = {} } = options;
  const folders = options.folders ?? (await prepareFolders());
  const reaper = startReaper(randomUUID(), folders.home);
  const stop = async () => {
    await reaper.reap();
    if (!options.folders) await rm(folders.home, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const env: NodeJS.ProcessEnv = { ...environmentOf(folders), ...reaper.mark };
    if (options.isWhole) makeWhole(env);
    if (options.browser !== 'none') await installSystemBrowser(folders, hosts);
    const [display, bus] = await Promise.all([startDisplay(env), startMessageBus(env, folders.runtime)]);
    env.DISPLAY = display;
    env.DBUS_SESSION_BUS_ADDRESS = bus;
    if (options.keyStore === 'gnome-keyring') await startKeyStore(env);
    return {
      ...{ env, folders, display, stop },
      home: folders.home,
      electronSwitches: [
        `--password-store=${options.keyStore === 'none' ? 'basic' : 'gnome-libsecret'}`,
        ...hostNameSwitches(hosts),
      ],
      trust: (authority) => trustAuthority(folders, authority),
      browserEndpoint: (limitMs) => waitForBrowser(folders, limitMs),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What a session of a real desktop has in its environment; GNOME is one of which Chromium knows the key store. */
function makeWhole(env: NodeJS.ProcessEnv): void {
  delete env.NO_AT_BRIDGE;
  env.ACCESSIBILITY_ENABLED = '1';
  env.XDG_CURRENT_DESKTOP = 'GNOME';
  // Chromium's sandbox refuses to run as root, and a desktop file has no switch for it.
  if (process.getuid?.() === 0) env.ELECTRON_DISABLE_SANDBOX = '1';
}

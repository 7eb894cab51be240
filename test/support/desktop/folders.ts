import { mkdir, mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

export type Folders = {
  home: string;
  config: string;
  data: string;
  applications: string;
  cache: string;
  runtime: string;
  browserProfile: string;
};

/** A person's HOME. Give the one of an earlier desktop to come back to it: files and key store stay. */
export async function prepareFolders(earlierHome?: string): Promise<Folders> {
  // Short, because socket paths below it may be 107 characters at most.
  const home = earlierHome ?? (await mkdtemp(path.join(os.tmpdir(), 'hf-')));
  const folders: Folders = {
    home,
    config: path.join(home, '.config'),
    data: path.join(home, '.local/share'),
    applications: path.join(home, '.local/share/applications'),
    cache: path.join(home, '.cache'),
    runtime: path.join(home, '.run'),
    browserProfile: path.join(home, '.browser'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true, mode: 0o700 });
  return folders;
}

/** The environment of everything on this desktop; nothing of the tester's own desktop leaks in. */
export function environmentOf(folders: Folders): NodeJS.ProcessEnv {
  const own = ['DISPLAY', 'WAYLAND_DISPLAY', 'XAUTHORITY', 'BROWSER', 'DESKTOP_SESSION', 'KDE_FULL_SESSION'];
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !own.includes(name) && !/^(XDG_|DBUS_|GNOME_|GTK_|NODE_OPTIONS|ELECTRON_RUN_AS_NODE)/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    HOME: folders.home,
    XDG_CONFIG_HOME: folders.config,
    XDG_DATA_HOME: folders.data,
    XDG_CACHE_HOME: folders.cache,
    XDG_RUNTIME_DIR: folders.runtime,
    // No accessibility bridge and no settings daemon: neither is there to answer.
    NO_AT_BRIDGE: '1',
    GSETTINGS_BACKEND: 'memory',
  };
}

import path from 'node:path';
import { app } from 'electron';
import { buildDescription, names } from '../build-description.ts';
import type { InstallationKind } from '../installation/installation-kind.ts';
import type { LinkState, SchemeRegistrar } from '../installation/scheme-registration.ts';
import { redirectScheme } from '../providers/redirect-uri.ts';
import { LinuxSchemeHandler } from './linux-scheme-handler.ts';

const carriedSwitches = ['no-sandbox', 'user-data-dir', 'password-store', 'ozone-platform'];

/** The command that starts this very app again, as the operating system should run it for a link. */
function ownCommand(kind: InstallationKind): [string, ...string[]] {
  const switches = carriedSwitches
    .filter((name) => app.commandLine.hasSwitch(name) && !isFromEnvironment(name))
    .map((name) => {
      const value = app.commandLine.getSwitchValue(name);
      return value ? `--${name}=${value}` : `--${name}`;
    });
  // An AppImage runs from a mount that is gone with this run, and a portable program from a folder that is.
  return [
    { 'app-image': process.env.APPIMAGE, portable: process.env.PORTABLE_EXECUTABLE_FILE }[kind as string] ??
      process.execPath,
    ...switches,
    ...(app.isPackaged ? [] : [app.getAppPath()]),
  ];
}

/** Electron makes a switch of this variable, which whoever opens a link has or has not by themselves. */
function isFromEnvironment(name: string): boolean {
  return name === 'no-sandbox' && process.env.ELECTRON_DISABLE_SANDBOX !== undefined;
}

/** Checks, and if need be repairs, that links of our scheme open this app. */
export function createSchemeHandler(kind: InstallationKind): SchemeRegistrar {
  const command = ownCommand(kind);
  if (process.platform === 'linux') {
    const { executable, shown } = names[buildDescription.channel];
    return new LinuxSchemeHandler({
      scheme: redirectScheme,
      command,
      shownName: shown,
      icon: app.isPackaged ? path.join(__dirname, '..', 'icon.png') : null,
      packagedName: `${executable}.desktop`,
    });
  }
  return systemRegistrar(command);
}

/** macOS and Windows know of schemes themselves. */
function systemRegistrar([executable, ...parameters]: [string, ...string[]]): SchemeRegistrar {
  const isOurs = () => app.isDefaultProtocolClient(redirectScheme, executable, parameters);
  return {
    ensureRegistered: async () => {
      if (isOurs()) return true;
      app.setAsDefaultProtocolClient(redirectScheme, executable, parameters);
      // Asked again: on Windows the person's own choice outranks what an app sets.
      return isOurs();
    },
    inspect: async (): Promise<LinkState> => {
      if (isOurs()) return { state: 'ours' };
      try {
        const { name } = await app.getApplicationInfoForProtocol(`${redirectScheme}:/`);
        return name ? { state: 'another', program: name } : { state: 'nobody' };
      } catch {
        return { state: 'nobody' };
      }
    },
    forget: async () => void app.removeAsDefaultProtocolClient(redirectScheme, executable, parameters),
  };
}

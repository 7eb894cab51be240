import { app } from 'electron';
import type { SchemeHandler } from '../authorization/redirect-receivers.ts';
import { redirectScheme } from '../providers/redirect-uri.ts';
import { LinuxSchemeHandler } from './linux-scheme-handler.ts';

const carriedSwitches = ['no-sandbox', 'user-data-dir', 'password-store', 'ozone-platform'];

/** The command that starts this very app again, as the operating system should run it for a link. */
function ownCommand(): [string, ...string[]] {
  const switches = carriedSwitches
    .filter((name) => app.commandLine.hasSwitch(name))
    .map((name) => {
      const value = app.commandLine.getSwitchValue(name);
      return value ? `--${name}=${value}` : `--${name}`;
    });
  // An AppImage runs from a mount that is gone with this run.
  return [
    process.env.APPIMAGE ?? process.execPath,
    ...switches,
    ...(app.isPackaged ? [] : [app.getAppPath()]),
  ];
}

/** Checks, and if need be repairs, that links of our scheme open this app. */
export function createSchemeHandler(): SchemeHandler {
  if (process.platform === 'linux') return new LinuxSchemeHandler(redirectScheme, ownCommand());
  const [executable, ...parameters] = ownCommand();
  return {
    ensureRegistered: async () => {
      if (app.isDefaultProtocolClient(redirectScheme, executable, parameters)) return true;
      app.setAsDefaultProtocolClient(redirectScheme, executable, parameters);
      // Asked again: on Windows the person's own choice outranks what an app sets.
      return app.isDefaultProtocolClient(redirectScheme, executable, parameters);
    },
  };
}

/** How a copy of the app came onto its computer, which decides who updates it and who opens its links. */
export type InstallationKind =
  /** Run from its sources. */
  | 'source'
  /** By a deb or an rpm, for everybody on the computer. */
  | 'system-package'
  | 'app-image'
  /** Unpacked from an archive. */
  | 'archive'
  /** By the Windows installer, for one person. */
  | 'installer'
  /** The one Windows program that installs nothing. */
  | 'portable'
  /** An app on macOS. */
  | 'app-bundle';

export interface InstallationSigns {
  isPackaged: boolean;
  platform: NodeJS.Platform;
  /** Absolute path of the running program. */
  executable: string;
  environment: NodeJS.ProcessEnv;
}

/** Reads it from what the systems and electron-builder's packages leave as signs. */
export function installationKind(signs: InstallationSigns): InstallationKind {
  const { isPackaged, platform, executable } = signs;
  if (!isPackaged) return 'source';
  if (platform === 'darwin') return 'app-bundle';
  if (platform === 'win32') return isPortable(signs) ? 'portable' : 'installer';
  if (isAppImage(signs)) return 'app-image';
  // Where only a package manager writes.
  return /^\/(opt|usr)\/(?!local\/)/.test(executable) ? 'system-package' : 'archive';
}

/** Variables are passed on to whatever a program starts: those of another AppImage, such as a terminal, are not ours. */
function isAppImage({ executable, environment: { APPIMAGE, APPDIR } }: InstallationSigns): boolean {
  return Boolean(APPIMAGE && APPDIR && executable.startsWith(`${APPDIR.replace(/\/$/, '')}/`));
}

/** NSIS unpacks into a folder of such a name; the variable alone may be another portable program's. */
function isPortable({ executable, environment }: InstallationSigns): boolean {
  return (
    Boolean(environment.PORTABLE_EXECUTABLE_FILE) && /[\\/]ns[^\\/]+\.tmp[\\/]app[\\/]/i.test(executable)
  );
}

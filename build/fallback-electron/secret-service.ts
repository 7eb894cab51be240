import { execFile } from 'node:child_process';
import { app } from 'electron';

export type SecretServiceState =
  | 'open'
  | 'locked'
  | 'missing'
  /** There is no way to ask: no dbus-send, or a key store that was never used. */
  | 'unknown';

/**
 * What the Secret Service of this desktop says of itself, asked by a process of its own: Electron 22's own calls stop the whole app
 * until it answers (50 s where it hangs), and keep to a "no" for as long as the app runs. Resolves when it answers, if ever.
 */
export async function askSecretService(): Promise<SecretServiceState> {
  try {
    const collection = await call(
      'org.freedesktop.secrets',
      '/org/freedesktop/secrets',
      'org.freedesktop.Secret.Service.ReadAlias',
      'string:default',
    );
    if (collection === '/') return 'unknown';
    const locked = await call(
      'org.freedesktop.secrets',
      collection,
      'org.freedesktop.DBus.Properties.Get',
      'string:org.freedesktop.Secret.Collection',
      'string:Locked',
    );
    if (!locked.endsWith('true')) return 'open';
    // Where there is somebody to ask for its password, Electron 22 has that done.
    return (await canAsk()) ? 'unknown' : 'locked';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'unknown' : 'missing';
  }
}

async function canAsk(): Promise<boolean> {
  const names = await call(
    'org.freedesktop.DBus',
    '/org/freedesktop/DBus',
    'org.freedesktop.DBus.ListActivatableNames',
  );
  return names.includes('org.gnome.keyring.SystemPrompter');
}

/** Waits as long as it takes; a service that goes away is an error. */
function call(service: string, object: string, ...methodAndArguments: string[]): Promise<string> {
  const options = ['--session', '--print-reply=literal', '--reply-timeout=2147483647'];
  return new Promise((resolve, reject) => {
    const child = execFile(
      'dbus-send',
      [...options, `--dest=${service}`, object, ...methodAndArguments],
      (error, answer) => {
        app.off('quit', end);
        if (error) reject(error);
        else resolve(answer.trim());
      },
    );
    const end = () => child.kill();
    app.once('quit', end);
  });
}

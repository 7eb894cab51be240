import { app } from 'electron';

/**
 * Switches of Chromium by which whoever starts the app could look into it, turn off what protects it, or have its traffic written to
 * a file with every token in it. Node's own are off by fuses.
 */
export const harmfulSwitches: readonly string[] = [
  'allow-insecure-localhost',
  'crash-dumps-dir',
  'disable-features',
  'disable-site-isolation-trials',
  'disable-web-security',
  'enable-blink-features',
  'enable-crash-reporter',
  'enable-features',
  'host-resolver-rules',
  'host-rules',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'js-flags',
  'load-extension',
  'log-net-log',
  'net-log-capture-mode',
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'ssl-key-log-file',
  'trace-startup',
  'unsafely-treat-insecure-origin-as-secure',
  'use-fake-ui-for-media-stream',
];

/** Switches on what the person's environment asks for. To be called before the app is ready. */
export function obeyEnvironment(): void {
  // Chromium then builds its tree for assistive technology at once; by itself it waits for signs that few Linux desktops give.
  if (process.env.ACCESSIBILITY_ENABLED === '1') app.commandLine.appendSwitch('force-renderer-accessibility');
}

/**
 * Takes harmful switches and their environment from a packaged app; one that runs from its sources is for whoever works on it.
 * To be called before the app is ready.
 */
export function ignoreHarmfulSwitches(): void {
  if (!app.isPackaged) return;
  for (const name of harmfulSwitches) app.commandLine.removeSwitch(name);
  // Chromium's network service writes the keys of its TLS connections there.
  delete process.env.SSLKEYLOGFILE;
}

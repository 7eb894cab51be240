// What each purpose needs. A person who starts the app on a desktop gets nothing but the app itself.
import os from 'node:os';

export function planFor(purpose) {
  if (!['start', 'tests', 'check'].includes(purpose)) {
    throw new Error(`--for=${purpose} is unknown: start, tests or check`);
  }
  const linux = os.platform() === 'linux';
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const electron = purpose !== 'check';
  const desktop = linux && (purpose === 'tests' || (purpose === 'start' && !hasDisplay));
  const continuousIntegration = process.env.CI === 'true' && electron;
  return {
    electron,
    libraries: linux && electron,
    desktop,
    // The policy speaks for every Chromium on the machine, so it is never written on a person's
    // desktop just because they start the app: only for tests, a display-less tour, and CI.
    browserPolicy: desktop || (linux && continuousIntegration),
  };
}

// What each purpose needs. A person who starts the app on a desktop, or packs it, gets nothing but what that takes.
import os from 'node:os';

export function planFor(purpose) {
  if (!['start', 'tests', 'check', 'package'].includes(purpose)) {
    throw new Error(`--for=${purpose} is unknown: start, tests, check or package`);
  }
  const linux = os.platform() === 'linux';
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const electron = purpose !== 'check';
  const desktop = linux && (purpose === 'tests' || (purpose === 'start' && !hasDisplay));
  const continuousIntegration = process.env.CI === 'true' && electron && purpose !== 'package';
  return {
    electron,
    libraries: linux && electron && purpose !== 'package',
    desktop,
    packaging: linux && purpose === 'tests',
    // The policy speaks for every Chromium on the machine, so it is never written on a person's
    // desktop just because they start the app: only for tests, a display-less tour, and CI.
    browserPolicy: desktop || (linux && continuousIntegration),
  };
}

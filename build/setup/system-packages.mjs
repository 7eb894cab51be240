import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

// `a|b`: the package has two names, one per distribution release; either will do.
const libraries = [
  'libgtk-3-0t64|libgtk-3-0',
  'libnss3',
  'libgbm1',
  'libasound2t64|libasound2',
  'libsecret-1-0',
];
const desktop = [
  ...['xvfb', 'xauth', 'dbus', 'dbus-x11', 'gnome-keyring', 'xdg-utils', 'desktop-file-utils'],
  ...['chromium', 'libnss3-tools', 'fonts-dejavu-core', 'fonts-wqy-microhei', 'p7zip-full'],
];
// To build packages, to look at them as their systems do, and to work an installed app from outside.
const packaging = [
  ...['dpkg-dev', 'lintian', 'rpm', 'appstream', 'mandoc', 'at-spi2-core', 'gir1.2-atspi-2.0'],
  ...['python3-gi', 'xdotool'],
];
const desktopPrograms = ['Xvfb', 'dbus-daemon', 'gnome-keyring-daemon', 'xdg-open', 'chromium', 'certutil'];

/** Installs what is missing where it may; else says what to type, and blocks only when it must. */
export function installSystemPackages(plan) {
  const wanted = [
    ...(plan.libraries ? libraries : []),
    ...(plan.desktop ? desktop : []),
    ...(plan.packaging ? packaging : []),
  ];
  if (wanted.length === 0) return 'not needed';
  if (!existsSync('/usr/bin/dpkg-query'))
    return plan.desktop ? checkPrograms() : 'not checked on this system';
  const missing = wanted.filter((name) => !isInstalled(name));
  if (missing.length === 0) return 'ok, all there';
  return installOrTell(missing);
}

/** Used for python3-pip, which only the fallback Electron needs. */
export function installOrTell(missing) {
  if (process.getuid() !== 0) {
    const line = `sudo apt-get update && sudo apt-get install -y ${missing.map(nameHere).join(' ')}`;
    return { note: 'some are missing', value: { blocking: `packages are missing. Type:\n  ${line}` } };
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = run('apt-get', ['update', '-q'], { env });
  const names = missing.map(nameHere);
  const installed = run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { env });
  if (installed.ok) return `ok, installed ${names.join(' ')}`;
  const why = updated.ok ? installed.failure : `${updated.failure}\n${installed.failure}`;
  return { note: 'failed', value: { blocking: `apt-get could not install ${names.join(' ')}:\n${why}` } };
}

function isInstalled(alternatives) {
  return run('dpkg-query', ['-s', ...alternatives.split('|')]).output.includes(
    'Status: install ok installed',
  );
}

function nameHere(alternatives) {
  const names = alternatives.split('|');
  return names.find((name) => run('apt-cache', ['show', name]).ok) ?? names.at(-1);
}

function checkPrograms() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const missing = desktopPrograms.filter(
    (name) => !folders.some((folder) => existsSync(path.join(folder, name))),
  );
  if (missing.length === 0) return 'ok, all there';
  return {
    note: 'some are missing',
    value: { blocking: `install these programs first: ${missing.join(', ')}` },
  };
}

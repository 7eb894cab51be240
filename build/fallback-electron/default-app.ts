// What the official Electron does when it is given an app's folder: `electron [switches] folder [more]`.
import './shim.ts';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { app, dialog } from 'electron';

type Package = { name?: string; productName?: string; version?: string; desktopName?: string };

const { preloads, appFolder } = readArguments(process.argv.slice(1));

try {
  for (const file of preloads) requireFrom(process.cwd())(path.resolve(file));
  start(path.resolve(appFolder ?? '.'));
} catch (error) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(text);
  if (process.env.DISPLAY) dialog.showErrorBox('The app could not be started', text);
  app.exit(1);
}

function start(target: string): void {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const file = path.join(target, 'package.json');
  if (fs.existsSync(file)) {
    const manifest: Package = JSON.parse(fs.readFileSync(file, 'utf8'));
    const name = manifest.productName ?? manifest.name;
    if (name) app.setName(name);
    if (manifest.version) setVersion(manifest.version);
    setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
  }
  const main = requireFrom(target).resolve(target);
  setAppPath(fs.existsSync(file) ? target : path.dirname(main));
  requireFrom(target)(main);
}

function readArguments(given: string[]): { preloads: string[]; appFolder: string | undefined } {
  const preloads: string[] = [];
  for (let index = 0; index < given.length; index++) {
    const one = given[index] ?? '';
    if (one === '-r' || one === '--require') preloads.push(given[++index] ?? '');
    else if (!one.startsWith('-')) return { preloads, appFolder: one };
  }
  return { preloads, appFolder: undefined };
}

// Not written as `require`, which esbuild would take for its own.
function requireFrom(folder: string): NodeJS.Require {
  return createRequire(path.join(folder, 'package.json'));
}

// These three exist and are not in Electron's public types.
function setAppPath(folder: string): void {
  (app as unknown as { setAppPath(folder: string): void }).setAppPath(folder);
}

function setVersion(version: string): void {
  (app as unknown as { setVersion(version: string): void }).setVersion(version);
}

function setDesktopName(name: string): void {
  (app as unknown as { setDesktopName(name: string): void }).setDesktopName(name);
}

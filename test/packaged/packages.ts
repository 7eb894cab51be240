import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What the set-up of these tests has built. */
export interface Packages {
  /** Absolute paths. */
  folder: string;
  deb: string;
  rpm: string;
  archive: string;
  /** Of an older version. */
  olderDeb: string;
  /** The same commit, built a second time elsewhere. */
  again: string;
  /** A development copy, unpacked. */
  development: string;
  /** Where the builds look for updates: a port of this machine, and who may sign for it (PEM, PKCS #8). */
  updates: { port: number; privateKey: string };
  /** What lintian said of the .deb. */
  lintian: string;
}

const placeVariable = 'HOLDFAST_TEST_PACKAGES';

/** @param folder absolute path of where they were built */
export function findPackagesIn(folder: string): void {
  process.env[placeVariable] = path.join(folder, 'packages.json');
}

export function packages(): Packages {
  return JSON.parse(readFileSync(process.env[placeVariable] ?? '', 'utf8'));
}

/** Runs a tool. @returns all that it wrote and its exit status */
export async function tool(
  program: string,
  parameters: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ said: string; status: number }> {
  try {
    const { stdout, stderr } = await run(program, [...parameters], { env, maxBuffer: 64 * 1024 * 1024 });
    return { said: `${stdout}${stderr}`, status: 0 };
  } catch (error) {
    const {
      stdout = '',
      stderr = '',
      code,
      message,
    } = error as Error & {
      stdout?: string;
      stderr?: string;
      code?: number;
    };
    return { said: `${stdout}${stderr}` || message, status: typeof code === 'number' ? code : 1 };
  }
}

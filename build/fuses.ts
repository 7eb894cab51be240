import {
  type FuseConfig,
  FuseState,
  FuseV1Options,
  FuseVersion,
  flipFuses,
  getCurrentFuseWire,
} from '@electron/fuses';

/** What a packaged Holdfast switches on and off in Electron itself, for good: nothing that starts it can change it. */
export const fuses: Readonly<Record<keyof typeof FuseV1Options, boolean>> = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
};

type FuseName = keyof typeof fuses;

/** The fuses of a program, by name; one that its Electron does not have yet is left out. */
export async function readFuses(program: string): Promise<Partial<Record<FuseName, boolean>>> {
  const wire = await getCurrentFuseWire(program);
  const known = (Object.keys(fuses) as FuseName[]).filter((name) => wire[FuseV1Options[name]] !== undefined);
  return Object.fromEntries(known.map((name) => [name, wire[FuseV1Options[name]] === FuseState.ENABLE]));
}

/**
 * Sets the fuses of a program.
 *
 * @param isRelease a release must have every fuse of the table and none besides
 * @returns the names of fuses that this Electron does not have
 */
export async function setFuses(program: string, isRelease: boolean): Promise<FuseName[]> {
  const present = Object.keys(await readFuses(program));
  const missing = (Object.keys(fuses) as FuseName[]).filter((name) => !present.includes(name));
  if (isRelease && missing.length > 0) throw new Error(`this Electron lacks the fuses ${missing.join(', ')}`);
  const settable = Object.entries(fuses).filter(([name]) => present.includes(name));
  await flipFuses(program, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: isRelease,
    ...Object.fromEntries(settable.map(([name, on]) => [FuseV1Options[name as FuseName], on])),
  } as FuseConfig);
  return missing;
}

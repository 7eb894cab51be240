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
 * Sets the fuses of a program, and reads them back.
 *
 * @param isRelease a release must have every fuse of the table and none besides
 * @returns the names of fuses that this Electron does not have
 * @throws Error when a fuse is not as the table says afterwards
 */
export async function setFuses(program: string, isRelease: boolean): Promise<FuseName[]> {
  const present = Object.keys(await readFuses(program));
  const missing = (Object.keys(fuses) as FuseName[]).filter((name) => !present.includes(name));
  if (isRelease && missing.length > 0) throw new Error(`this Electron lacks the fuses ${missing.join(', ')}`);
  const settable = Object.entries(fuses).filter(([name]) => present.includes(name));
  await flipFuses(program, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: isRelease,
    // Setting them breaks the signature that Electron came with; a build that is not signed afterwards would not start on Apple silicon.
    resetAdHocDarwinSignature: program.endsWith('.app'),
    ...Object.fromEntries(settable.map(([name, on]) => [FuseV1Options[name as FuseName], on])),
  } as FuseConfig);
  const wrong = Object.entries(await readFuses(program)).filter(
    ([name, on]) => on !== fuses[name as FuseName],
  );
  if (wrong.length > 0) throw new Error(`fuses that did not take: ${wrong.map(([name]) => name).join(', ')}`);
  return missing;
}

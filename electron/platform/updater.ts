import type { UpdateSource } from '../build-description.ts';
import type { InstallationKind } from '../installation/installation-kind.ts';
import type { UpdateEngine } from '../installation/update-service.ts';
import { lazily } from '../later/lazily.ts';

const updatedKinds = ['app-image', 'installer', 'app-bundle'] as const satisfies InstallationKind[];

/**
 * The engine and all that electron-updater brings are a bundle of their own, loaded when something is first asked of it.
 *
 * @param beforeInstall ends everything that must not be cut off
 * @returns null where this kind of installation is not updated by itself, or the build knows no place for updates
 */
export function createUpdateEngine(
  kind: InstallationKind,
  source: UpdateSource | null,
  beforeInstall: () => Promise<void>,
): UpdateEngine | null {
  const updated = updatedKinds.find((each) => each === kind);
  if (!updated || !source) return null;
  let isLoaded = false;
  const engine = lazily(async () => {
    const { createLoadedEngine } = await import('./update-engine.ts');
    isLoaded = true;
    return createLoadedEngine(updated, source, beforeInstall);
  });
  return {
    check: async () => (await engine()).check(),
    download: async (onProgress) => (await engine()).download(onProgress),
    install: async () => (await engine()).install(),
    end: () => void (isLoaded && engine().then(({ end }) => end())),
  };
}

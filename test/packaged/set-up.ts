import { buildPackagesAhead } from '../../build/packages-ahead.ts';
import { findPackagesIn } from './packages.ts';

/** Finds the packages that were built while other tests ran, or builds them once for all of these. */
export default async function findOrBuild(): Promise<(() => void) | undefined> {
  const builtAhead = process.env.HOLDFAST_PACKAGES;
  if (builtAhead) {
    findPackagesIn(builtAhead);
    return undefined;
  }
  const startedMs = performance.now();
  const packages = buildPackagesAhead();
  try {
    findPackagesIn(await packages.folder);
  } catch (error) {
    packages.remove();
    throw error;
  }
  console.log(`packages built in ${Math.round((performance.now() - startedMs) / 1000)} s`);
  return packages.remove;
}

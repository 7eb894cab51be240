import { AppImageUpdater } from 'electron-updater/out/AppImageUpdater';
import { MacUpdater } from 'electron-updater/out/MacUpdater';
import { NsisUpdater } from 'electron-updater/out/NsisUpdater';

export { SignedUpdateProvider } from './signed-update-provider.ts';

/** By the kind of installation. All that electron-updater brings is in a bundle of its own by this, loaded when updates are looked for. */
export const updaters = {
  'app-image': AppImageUpdater,
  installer: NsisUpdater,
  'app-bundle': MacUpdater,
};

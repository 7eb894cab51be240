import { AppImageUpdater } from 'electron-updater/out/AppImageUpdater';
import { MacUpdater } from 'electron-updater/out/MacUpdater';
import { NsisUpdater } from 'electron-updater/out/NsisUpdater';

/** By the kind of installation. What else electron-updater has is for packages that are updated by others. */
export const updaters = {
  'app-image': AppImageUpdater,
  installer: NsisUpdater,
  'app-bundle': MacUpdater,
};

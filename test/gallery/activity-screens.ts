import { expect } from '@playwright/test';
import type { Scene } from './scene.ts';

/** What was done, for one account and for all. */
export async function activityScreens({ camera, holdfast }: Scene): Promise<void> {
  await holdfast.account(/Ada Lovelace.*Local demo/).click();
  await holdfast.openTab('Activity');
  await expect(holdfast.region('Today')).toContainText('200 OK');
  await camera.take('account-activity', 'both');
  await holdfast.openSettings();
  await holdfast.button('Show all activity').click();
  await expect(holdfast.region('Today')).toContainText('Ada Lovelace');
  await camera.take('activity', 'both');
  await holdfast.button('Failures only').click();
  await camera.take('activity-failures');
  await holdfast.button('Failures only').click();
  await holdfast.button('Clear…').click();
  await camera.take('activity-clear');
  await holdfast.button('Cancel').click();
}

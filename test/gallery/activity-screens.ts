import { expect } from '@playwright/test';
import type { Scene } from './scene.ts';

/** What was done, for one account and for all. */
export async function activityScreens({ camera, holdfast }: Scene): Promise<void> {
  await holdfast.account(/Ada Lovelace.*Local demo/).click();
  await holdfast.openTab('Activity');
  await expect(holdfast.region('Today')).toContainText('200 OK');
  await camera.take('account-activity', 'both');
  await holdfast.button('Activity').click();
  await expect(holdfast.region('Today')).toContainText('Ada Lovelace');
  await camera.take('activity', 'both');
  await holdfast.button('Show as table').click();
  await camera.take('activity-table');
  await holdfast.button('Show as chart').click();
  await holdfast.button('Failures only').click();
  await camera.take('activity-failures');
  await holdfast.page.getByRole('searchbox', { name: 'Search activity' }).fill('nothing like that');
  await expect(holdfast.page.getByText('Nothing matches')).toBeVisible();
  await camera.take('activity-no-match');
  await holdfast.button('Export…').click();
  await camera.take('activity-export', 'both');
  await holdfast.button('Cancel').click();
  await holdfast.button('Clear filters').click();
  await holdfast.button('Clear…').click();
  await camera.take('activity-clear');
  await holdfast.button('Cancel').click();
}

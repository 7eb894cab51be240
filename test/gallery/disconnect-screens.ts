import { expect } from '@playwright/test';
import type { Scene } from './scene.ts';

/** Letting go of one account, with a provider that has a problem at first. */
export async function disconnectScreens({ camera, holdfast, server }: Scene): Promise<void> {
  await holdfast.account('Grace Hopper').click();
  await holdfast.button('Disconnect').click();
  await camera.take('disconnect', 'both');
  server.faults.switchOn({ at: 'revocation', kind: 'status-503', times: 'always' });
  await holdfast.sheet.getByRole('button', { name: 'Disconnect', exact: true }).click();
  await expect(holdfast.button('Try again')).toBeVisible();
  await camera.take('disconnect-failed', 'both');
  await holdfast.button('Disconnect here and keep trying').click();
  await expect(holdfast.heading('Disconnected')).toBeVisible();
  await camera.take('disconnect-waits');
  await holdfast.button('See what waits').click();
  await expect(holdfast.region('Waiting revocations')).toContainText('has a problem');
  await camera.take('waiting-revocations', 'both');
  await holdfast.button(/^Give up on Grace Hopper/).click();
  await camera.take('waiting-give-up');
  await holdfast.page.keyboard.press('Escape');
  server.faults.clear();
  await holdfast.account('Alan Turing').click();
  await holdfast.disconnect();
  await expect(holdfast.heading('Disconnected')).toBeVisible();
  await camera.take('disconnect-receipt');
  await holdfast.button('Done').click();
}

/** Letting go of GitHub in a hurry, or of everything. */
export async function everythingScreens({ camera, holdfast }: Scene): Promise<void> {
  await holdfast.account(/Ada Lovelace.*GitHub/).click();
  await holdfast.button('Disconnect').click();
  await holdfast.page.getByText('Could somebody else have the tokens?').click();
  await camera.take('disconnect-github', 'both');
  await holdfast.button('Report as exposed…').click();
  await camera.take('report-exposed');
  await holdfast.page.keyboard.press('Escape');
  await holdfast.openSettings();
  await holdfast.button('Disconnect everything…').click();
  await camera.take('disconnect-everything', 'both');
  await holdfast.button(/^Disconnect (all \d+ accounts|1 account)$/).click();
  await expect(holdfast.heading('Everything is disconnected')).toBeVisible();
  await camera.take('receipts', 'both');
  await holdfast.button('Done').click();
}

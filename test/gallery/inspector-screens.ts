import { expect } from '@playwright/test';
import type { Scene } from './scene.ts';

/** What went over the wire: all exchanges, one that worked, and one that failed. */
export async function inspectorScreens({ camera, holdfast, person, server }: Scene): Promise<void> {
  const { page } = holdfast;
  server.faults.switchOn({ at: 'token', kind: 'oauth-error', error: 'invalid_grant', times: 'always' });
  await holdfast.beginToConnect();
  await person.allow();
  await holdfast.button('What went over the wire').click();
  await expect(holdfast.region('Steps').getByText('It failed here')).toBeVisible();
  await camera.take('inspector-failed', 'both');
  server.faults.clear();
  await holdfast.button('All exchanges').click();
  await camera.take('inspector', 'both');
  await page
    .getByRole('list', { name: 'Exchanges' })
    .getByRole('button', { name: /^Connecting Ada Lovelace/ })
    .first()
    .click();
  await holdfast.button('Open all steps').click();
  await camera.take('inspector-exchange', 'both');
}

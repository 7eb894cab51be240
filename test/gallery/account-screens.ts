import { expect } from '@playwright/test';
import type { Scene } from './scene.ts';

/** One account: what it may do, and its console. */
export async function accountScreens({ camera, holdfast, server }: Scene): Promise<void> {
  await holdfast.account(/Ada Lovelace.*Local demo/).click();
  await camera.take('account-overview', 'both');
  await holdfast.callApi('/api/items');
  await holdfast.callApi('/api/echo', 'POST');
  await camera.take('console', 'both');
  await holdfast.callApi('/api/reports');
  await expect(holdfast.button('Ask for it and run again')).toBeVisible();
  await camera.take('console-lacks-access', 'both');
  // As if the person had taken a part of it back on the provider's own page.
  const taken = { error: 'insufficient_scope', members: { scope: 'api:write' } };
  server.faults.switchOn({ at: 'api', kind: 'oauth-error', ...taken });
  await holdfast.callApi('/api/items', 'POST');
  await holdfast.openTab('Access');
  await expect(holdfast.region('Taken away later')).toBeVisible();
  await camera.take('account-access', 'both');
  await holdfast.button('Ask for more access').click();
  await camera.take('ask-more');
  await holdfast.page.keyboard.press('Escape');
  await holdfast.openSettings();
  await camera.take('settings', 'both');
}

/** An account whose access the provider has ended. */
export async function endedScreens({ camera, holdfast, server }: Scene): Promise<void> {
  await server.revokeGrantsOf('ada');
  await holdfast.account(/Ada Lovelace.*Local demo/).click();
  await holdfast.callApi('/api/me');
  await expect(holdfast.button('Reconnect').first()).toBeVisible();
  await holdfast.openTab('Overview');
  await camera.take('account-needs-you', 'both');
}

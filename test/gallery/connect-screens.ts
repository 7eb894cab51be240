import { expect } from '@playwright/test';
import type { Scene } from './scene.ts';

/** Connecting at the demo, as it goes well and as it does not. */
export async function connectScreens({ camera, holdfast, person }: Scene): Promise<void> {
  await holdfast.chooseProvider('Local demo');
  await camera.take('connect-access', 'both');
  await holdfast.button('Work with it').click();
  await holdfast.page.getByText('Connect another way').click();
  await camera.take('connect-another-way');
  await holdfast.continueInBrowser();
  await expect(holdfast.button('Copy link')).toBeVisible();
  await camera.take('connect-waiting', 'both');
  await holdfast.page.getByText('The browser did not come back').click();
  await camera.take('connect-by-hand', 'both');
  await person.signIn('ada');
  await person.untick('Read your reports');
  await person.allow();
  await expect(holdfast.heading('Connected')).toBeVisible();
  await camera.take('connect-connected');
  await holdfast.button('Done').click();

  await person.forgetSignIn();
  await holdfast.beginToConnect();
  await person.signIn('grace');
  await person.deny();
  await expect(holdfast.heading('Access was denied')).toBeVisible();
  await camera.take('connect-denied');
  await holdfast.button('Try again').click();
  await expect(holdfast.heading('Waiting for your browser')).toBeVisible();
  await person.allow();
  await holdfast.seesConnected();
}

/** Somebody else signs in for a new consent. */
export async function otherPersonScreens({ camera, holdfast, person }: Scene): Promise<void> {
  await holdfast.account(/Ada Lovelace.*Local demo/).click();
  await person.forgetSignIn();
  await holdfast.beginToAskForMore('See the demo’s reports');
  await person.signIn('alan');
  await person.allow();
  await expect(holdfast.heading('Somebody else signed in')).toBeVisible();
  await camera.take('other-person', 'both');
  await holdfast.button('Keep as another account').click();
  await holdfast.seesConnected();
}

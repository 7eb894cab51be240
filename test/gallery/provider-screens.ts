import { expect } from '@playwright/test';
import type { Scene } from './scene.ts';

/** Which provider, and what it wants before anything can be connected there. */
export async function providerScreens({ camera, holdfast }: Scene): Promise<void> {
  await expect(holdfast.heading('Your accounts, held safely')).toBeVisible();
  await camera.take('first-run', 'both');
  await holdfast.button('Connect').first().click();
  await camera.take('connect-provider', 'both');
  for (const provider of ['Google', 'GitHub', 'GitHub App', 'Microsoft', 'GitLab', 'Facebook']) {
    await holdfast.sheet.getByRole('button', { name: provider, exact: true }).click();
    await camera.take(`set-up-${provider.toLowerCase().replace(' ', '-')}`, 'both');
    await holdfast.button('Back').click();
  }
  await holdfast.page.keyboard.press('Escape');
}

/** A provider that Holdfast does not know, by its address. */
export async function ownProviderScreens({ camera, holdfast, otherServer }: Scene): Promise<void> {
  await holdfast.chooseProvider('Another provider…');
  await camera.take('another-provider');
  await holdfast.button('OAuth 2.0').click();
  await camera.take('another-provider-endpoints', 'both');
  await holdfast.button('Back').click();
  await holdfast.button('OpenID Connect').click();
  await holdfast.field('Issuer').fill(`${otherServer.issuer}/nothing-here`);
  await expect(holdfast.page.getByRole('alert')).toBeVisible();
  await camera.take('another-provider-wrong');
  await holdfast.field('Issuer').fill(otherServer.issuer);
  await expect(holdfast.region('What this server can do').getByText('Yes: ').first()).toBeAttached();
  await camera.take('another-provider-facts', 'both');
  await holdfast.field('Name').fill('Example Corp');
  await holdfast.button('api:read').click();
  await camera.take('another-provider-access');
  await holdfast.button('Add provider').click();
  await expect(holdfast.heading('Set up Example Corp')).toBeVisible();
  await camera.take('set-up-own-provider');
  await holdfast.fillInClient({ clientId: 'holdfast-own' });
  await expect(holdfast.heading('Connect Example Corp')).toBeVisible();
  await holdfast.button('Connect the client itself, without a person').click();
  await camera.take('connect-service', 'both');
  await holdfast.page.keyboard.press('Escape');
}

/** GitHub, whose many scopes are searched, by a code for another device. */
export async function deviceScreens({ camera, holdfast, person, github }: Scene): Promise<void> {
  await holdfast.chooseProvider('GitHub');
  await holdfast.fillInClient(github);
  await expect(holdfast.heading('Connect GitHub')).toBeVisible();
  await camera.take('connect-access-many', 'both');
  const code = await holdfast.getCode();
  await camera.take('device-code', 'both');
  person.open('https://github.com/login/device');
  await person.typeCode(code);
  await person.allow();
  await holdfast.seesConnected();
  await camera.take('account-by-code');
}

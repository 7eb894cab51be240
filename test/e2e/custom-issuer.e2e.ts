import { expect, test } from './fixtures.ts';

test.use({ hasDemo: false });

test('a provider by its address: what it can do is seen while typing, then it is used, let go and removed', async ({
  start,
  person,
  server,
}) => {
  const { holdfast } = await start();
  const { issuer } = server;
  await holdfast.chooseProvider('Another provider…');
  await holdfast.button('OpenID Connect').click();
  const report = holdfast.region('What this server can do');
  await holdfast.field('Issuer').pressSequentially(`${issuer}/nothing-here`);
  await expect(report.getByRole('alert')).toContainText('The server describes itself wrongly');
  await holdfast.field('Issuer').fill('');
  await holdfast.field('Issuer').pressSequentially(issuer);
  await expect(report.getByText(`${new URL(issuer).host} answers`, { exact: true })).toBeVisible();
  for (const fact of [
    'Yes: Says who you are',
    'Yes: Renews without asking you',
    'No: Requests go past the browser',
  ])
    await expect(report.getByRole('listitem').filter({ hasText: fact })).toBeVisible();

  await holdfast.field('Name').fill('Example Corp');
  await holdfast.button('api:read').click();
  await holdfast.field('Addresses of its API').fill(issuer);
  await holdfast.button('Add provider').click();
  await expect(holdfast.heading('Set up Example Corp')).toBeVisible();
  await holdfast.fillInClient({ clientId: 'holdfast-own' });
  await expect(holdfast.heading('Connect Example Corp')).toBeVisible();
  await holdfast.continueInBrowser();
  await person.signIn('ada');
  await person.allow();
  await holdfast.seesConnected();

  await holdfast.account('Ada Lovelace').click();
  await expect(holdfast.page.getByRole('main')).toContainText('Example Corp · ada@example.test');
  await expect(await holdfast.callApi('/api/me')).toContainText('"subject": "ada"');
  await holdfast.disconnect();
  await expect(holdfast.sheet).toContainText('Example Corp ended the access');
  await holdfast.button('Done').click();

  await holdfast.openSettings();
  await holdfast.button('Remove Example Corp').click();
  await holdfast.button('Remove provider').click();
  const providers = holdfast.page.getByRole('list', { name: 'Providers' });
  await expect(providers.getByText('GitHub', { exact: true })).toBeVisible();
  await expect(providers.getByText('Example Corp')).toHaveCount(0);
});

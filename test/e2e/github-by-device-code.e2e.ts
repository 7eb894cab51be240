import { type GitHubStandIn, startGitHubStandIn } from '../support/stand-ins/index.ts';
import { test as base, expect, setUpProvider } from './fixtures.ts';

const page = 'https://github.com/login/device';

const test = base.extend<{ github: GitHubStandIn }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  github: async ({}, use) => {
    const github = await startGitHubStandIn({
      pages: true,
      clientId: 'Ov23liHoldfastExample',
      device: { intervalSeconds: 1 },
    });
    await use(github);
    await github.close();
  },
  providers: async ({ github }, use) => use([github]),
});

test('GitHub by a code that is typed in a browser, for a client without a secret [R32]', async ({
  start,
  person,
  github,
}) => {
  const { holdfast, electron } = await start();
  await setUpProvider(holdfast, 'GitHub', { clientId: github.clientId });
  const code = await holdfast.getCode();
  expect(code).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);

  await expect(holdfast.sheet.getByText('github.com/login/device', { exact: true })).toBeVisible();
  await expect(holdfast.page.getByRole('img', { name: 'QR code of github.com/login/device' })).toBeVisible();
  for (const group of code.split('-')) {
    const size = await holdfast.sheet.getByText(group, { exact: true }).boundingBox();
    expect(size?.height).toBeGreaterThan(28);
  }
  await holdfast.button('Copy code').click();
  await expect(holdfast.button('Copied')).toBeVisible();
  expect(await electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(code);

  person.open(page);
  await person.typeCode(code);
  await person.allow();
  await holdfast.seesConnected();
  await expect(holdfast.account('Ada Lovelace')).toBeVisible();
  await expect(await holdfast.callApi('https://api.github.com/user')).toContainText('200 OK');
  // The browser was never sent anywhere, and no secret was asked for.
  expect(github.records.map(({ path }) => path)).not.toContain('/login/oauth/authorize');
});

test('a code that is declined in the browser ends in plain words, and a new one is a press away [R33] [F:user-denies]', async ({
  start,
  person,
  github,
}) => {
  const { holdfast } = await start();
  await setUpProvider(holdfast, 'GitHub', { clientId: github.clientId });
  const code = await holdfast.getCode();
  await expect(holdfast.sheet).toContainText('If somebody sent you here, or you did not start this');
  person.open(page);
  await person.typeCode(code);
  await person.deny();
  await expect(holdfast.heading('Access was denied')).toBeVisible();
  await expect(holdfast.sheet).toContainText('said no. Nothing was connected and nothing was changed.');

  await holdfast.button('Try again').click();
  await expect(holdfast.heading('Type this code in a browser')).toBeVisible();
  await holdfast.button('I did not start this').click();
  await expect(holdfast.heading('Connecting was cancelled')).toBeVisible();
});

import { type GitHubStandIn, startGitHubStandIn } from '../support/stand-ins/index.ts';
import { newestAccessToken, statusWith } from './access-tokens.ts';
import { test as base, connectAs, expect, setUpProvider } from './fixtures.ts';

const test = base.extend<{ github: GitHubStandIn }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  github: async ({}, use) => {
    const github = await startGitHubStandIn({ pages: true, clientId: 'Ov23liHoldfastExample' });
    await use(github);
    await github.close();
  },
});

test('what the provider can’t end now waits, over a restart too, until it is ended [R34] [F:503]', async ({
  start,
  person,
  server,
}) => {
  const app = await start();
  await connectAs(app.holdfast, person, 'ada');
  server.faults.switchOn({ at: 'revocation', kind: 'status-503', times: 'always' });
  await app.holdfast.disconnect();
  await app.holdfast.button('Disconnect here and keep trying').click();
  await expect(app.holdfast.sheet).toContainText('goes on asking Local demo to end the access');
  await app.holdfast.button('See what waits').click();
  await expect(app.holdfast.region('Waiting revocations')).toContainText('Ada Lovelace · Local demo');
  await app.close();

  const { holdfast } = await start();
  await holdfast.button('1 revocation waits').click();
  const waiting = holdfast.region('Waiting revocations');
  await expect(waiting).toContainText('Local demo has a problem, next try in');
  const tryNow = holdfast.button('Try now: Ada Lovelace at Local demo');
  const tries = () => server.records.filter(({ point }) => point === 'revocation').length;
  const before = tries();
  await tryNow.click();
  await expect.poll(tries).toBe(before + 1);
  await expect(tryNow).toBeEnabled();
  await expect(waiting).toContainText('Local demo has a problem, next try in');
  expect(await statusWith(server, newestAccessToken(server))).toBe(200);

  server.faults.clear();
  await tryNow.click();
  await expect(waiting.getByRole('status')).toHaveText('Local demo ended the access of Ada Lovelace.');
  expect(await statusWith(server, newestAccessToken(server))).toBe(401);
});

test('everything is disconnected at once, with a receipt for each account', async ({
  start,
  person,
  server,
}) => {
  const { holdfast } = await start();
  await connectAs(holdfast, person, 'ada');
  await person.forgetSignIn();
  await connectAs(holdfast, person, 'grace');
  await holdfast.openSettings();
  await holdfast.button('Disconnect everything…').click();
  await expect(holdfast.heading('Disconnect all 2 accounts?')).toBeVisible();
  await holdfast.button('Disconnect all 2 accounts').click();
  await expect(holdfast.heading('Everything is disconnected')).toBeVisible();
  const receipts = holdfast.page.getByRole('list', { name: 'Receipts' }).getByRole('listitem');
  await expect(receipts).toContainText([
    /Ada Lovelace · Local demo.*Ended at the provider and forgotten/s,
    /Grace Hopper · Local demo.*Ended at the provider and forgotten/s,
  ]);
  await holdfast.button('Done').click();
  await expect(holdfast.page.getByText('No account is connected.')).toBeVisible();
  expect(await statusWith(server, newestAccessToken(server))).toBe(401);
});

test.describe('at GitHub', () => {
  test.use({ providers: async ({ github }, use) => use([github]) });

  test('tokens that somebody else may have are reported as exposed, after a warning', async ({
    start,
    person,
    github,
  }) => {
    const { holdfast } = await start();
    await setUpProvider(holdfast, 'GitHub', github);
    await holdfast.continueInBrowser();
    await person.allow();
    await holdfast.seesConnected();
    await holdfast.button('Disconnect').click();
    await holdfast.page.getByText('Could somebody else have the tokens?').click();
    await holdfast.button('Report as exposed…').click();
    await expect(holdfast.heading('Report the tokens of Ada Lovelace as exposed?')).toBeVisible();
    await expect(holdfast.sheet).toContainText('GitHub sends the owner of the tokens a mail about it.');
    await expect(holdfast.sheet).toContainText('It can’t be undone.');
    expect(github.records.map(({ path }) => path)).not.toContain('/credentials/revoke');

    await holdfast.button('Report as exposed').click();
    await expect(holdfast.heading('Reported as exposed')).toBeVisible();
    await expect(holdfast.sheet).toContainText('GitHub took the report and ends the tokens of Ada Lovelace.');
    expect(github.records.at(-1)).toMatchObject({ path: '/credentials/revoke', status: 202 });
    await holdfast.button('Done').click();
    await expect(holdfast.heading('Your accounts, held safely')).toBeVisible();
  });
});

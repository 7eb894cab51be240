import { type GitHubStandIn, startGitHubStandIn } from '../support/stand-ins/index.ts';
import { test as base, expect, setUpProvider } from './fixtures.ts';

const test = base.extend<{ github: GitHubStandIn }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  github: async ({}, use) => {
    const github = await startGitHubStandIn({ pages: true, clientId: 'Ov23liHoldfastExample' });
    await use(github);
    await github.close();
  },
  providers: async ({ github }, use) => use([github]),
});

test('GitHub by a link that opens the app, and a call to its API', async ({ start, person, github }) => {
  const { holdfast } = await start();
  await setUpProvider(holdfast, 'GitHub', github);
  await holdfast.button('Continue in browser').click();

  const consent = await person.page();
  const asked = new URL(consent.url());
  expect(asked.origin).toBe('https://github.com');
  expect(asked.searchParams.get('redirect_uri')).toBe('app.holdfast.desktop:/oauth/callback/github');
  await person.allow();
  await holdfast.seesConnected();
  await expect(holdfast.account('Ada Lovelace')).toBeVisible();

  const answer = await holdfast.callApi('https://api.github.com/user');
  await expect(answer).toContainText('200 OK');
  await expect(answer).toContainText('"login": "ada"');
});

import type { Page } from '@playwright/test';
import { type GoogleStandIn, startGoogleStandIn } from '../support/stand-ins/index.ts';
import { test as base, expect, setUpProvider } from './fixtures.ts';

const events = 'https://www.googleapis.com/auth/calendar.events';
const files = 'https://www.googleapis.com/auth/drive.metadata.readonly';
const eventsInWords = 'See, create, change and delete events in your calendars';
const filesInWords = 'See names and details of your Drive files, but not what is in them';

const test = base.extend<{ google: GoogleStandIn }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  google: async ({}, use) => {
    const google = await startGoogleStandIn({ pages: true });
    await use(google);
    await google.close();
  },
  providers: async ({ google }, use) => use([google]),
});

test('Google by a local address: access that was unticked is named, and asked for again beside all the rest', async ({
  start,
  person,
  google,
}) => {
  const { holdfast } = await start();
  await setUpProvider(holdfast, 'Google', google);
  await holdfast.chooseAccess(eventsInWords);
  await holdfast.continueInBrowser();

  const consent = await person.page();
  expect(consent.url()).toMatch(/^https:\/\/accounts\.google\.com\//);
  expect(scopesAsked(consent)).toEqual(['email', events, 'openid', 'profile']);
  await person.untick(events);
  await person.allow();
  await expect(consent.getByText('You can close this tab.')).toBeVisible();
  expect(consent.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/oauth\/callback\/google\?/);

  await expect(holdfast.region('Not given')).toContainText(eventsInWords);
  await holdfast.seesConnected();
  await expect(holdfast.account('Ada Lovelace')).toBeVisible();

  await holdfast.openTab('Access');
  const missing = holdfast.region('Asked for, not given');
  await expect(missing).toContainText(eventsInWords);

  await holdfast.beginToAskForMore(filesInWords);
  expect(scopesAsked(await person.page())).toEqual(['email', events, files, 'openid', 'profile']);
  await person.allow();
  await holdfast.seesConnected();
  await expect(missing).toBeHidden();
  await expect(holdfast.region('It may')).toContainText(eventsInWords);
  await expect(holdfast.region('It may')).toContainText(filesInWords);
});

test.describe('on a system that does not know who signed the certificates', () => {
  test.use({ trustsProviders: false });

  test('nothing is sent to the provider, and once the system trusts them, connecting works [F:tls-unknown-ca]', async ({
    start,
    person,
    google,
    trustProviders,
  }) => {
    const app = await start();
    await setUpProvider(app.holdfast, 'Google', google);
    await app.holdfast.button('Continue in browser').click();
    await expect(app.holdfast.heading('The connection is not trusted')).toBeVisible();
    await expect(app.holdfast.page.getByRole('alert')).toContainText('not one that this computer trusts');
    expect(google.records).toEqual([]);
    await app.close();

    await trustProviders();
    const { holdfast } = await start();
    await holdfast.beginToConnect({ provider: 'Google' });
    await person.allow();
    await holdfast.seesConnected();
    await expect(holdfast.account('Ada Lovelace')).toBeVisible();
  });
});

function scopesAsked(consent: Page): string[] {
  return new URL(consent.url()).searchParams.get('scope')?.split(' ').sort() ?? [];
}

import { type RecordingProxy, startRecordingProxy } from '../support/conformance/recording-proxy.ts';
import { type GoogleStandIn, startGoogleStandIn } from '../support/stand-ins/index.ts';
import { test as base, expect, setUpProvider } from './fixtures.ts';

const test = base.extend<{ google: GoogleStandIn; networkProxy: RecordingProxy }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern.
  google: async ({}, use) => {
    const google = await startGoogleStandIn({ pages: true });
    await use(google);
    await google.close();
  },
  providers: async ({ google }, use) => use([google]),
  networkProxy: async ({ tlsFront, desktop }, use) => {
    const proxy = await startRecordingProxy(tlsFront?.hosts ?? {});
    Object.assign(desktop.env, { https_proxy: proxy.address, http_proxy: proxy.address });
    await use(proxy);
    await proxy.close();
  },
});

test('the system’s proxy is taken, for the code, the keys and the API alike; without it nothing is reached [F:proxy]', async ({
  start,
  person,
  google,
  networkProxy,
}) => {
  const { holdfast } = await start();
  await setUpProvider(holdfast, 'Google', google);
  await holdfast.button('Continue in browser').click();
  await person.page();
  await person.allow();
  await holdfast.seesConnected();
  await expect(holdfast.account('Ada Lovelace')).toBeVisible();
  // The browser asks for the pages alone.
  expect(networkProxy.hosts).toContain('oauth2.googleapis.com');
  expect(networkProxy.hosts).toContain('openidconnect.googleapis.com');

  networkProxy.refuse();
  await holdfast.button('Disconnect').click();
  await holdfast.page.getByRole('dialog').getByRole('button', { name: 'Disconnect' }).click();
  await expect(holdfast.page.getByRole('dialog')).toContainText('can’t be reached');
});

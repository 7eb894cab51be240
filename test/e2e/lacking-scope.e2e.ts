import { connectAs, expect, test } from './fixtures.ts';

test('a call that lacks access says so, asks for it, and runs again by itself', async ({
  start,
  person,
  server,
}) => {
  const { holdfast } = await start();
  await connectAs(holdfast, person, 'ada');
  await expect(await holdfast.callApi('/api/reports')).toContainText('403');
  await expect(holdfast.page.getByText('This call needs “See the demo’s reports”')).toBeVisible();
  await holdfast.button('Ask for it and run again').click();
  await expect(holdfast.heading('Waiting for your browser')).toBeVisible();
  await person.allow();

  await expect(holdfast.answer).toContainText('200 OK');
  await expect(holdfast.answer).toContainText('"visits": 1204');
  await expect(holdfast.sheet).toBeHidden();
  expect(server.records.filter(({ path }) => path === '/api/reports')).toHaveLength(2);
  await holdfast.openTab('Access');
  const given = holdfast.region('It may').getByRole('listitem').filter({ hasText: 'See the demo’s reports' });
  await expect(given).toContainText('Used today');
});

test('when it is unticked in the browser, the call is not run again, and asking again is offered [R27] [F:user-unticks-a-scope]', async ({
  start,
  person,
  server,
}) => {
  const { holdfast } = await start();
  await connectAs(holdfast, person, 'ada');
  await expect(await holdfast.callApi('/api/reports')).toContainText('403');
  await holdfast.button('Ask for it and run again').click();
  await person.untick('Read your reports');
  await person.allow();
  await holdfast.seesConnected();
  await expect(holdfast.page.getByText('“See the demo’s reports” was not granted')).toBeVisible();
  await expect(holdfast.button('Ask again')).toBeVisible();
  expect(server.records.filter(({ path }) => path === '/api/reports')).toHaveLength(1);
});

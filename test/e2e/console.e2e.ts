import { accessFaults } from '../support/app/access-faults.ts';
import { connectAs, expect, test } from './fixtures.ts';

test('a request is put together by keyboard, its answer looked through, stopped, paged and sent again once a limit is over', async ({
  start,
  person,
  server,
}) => {
  const { holdfast } = await start();
  const { page, answer } = holdfast;
  await connectAs(holdfast, person, 'ada');
  await holdfast.openTab('Console');

  await holdfast.url.fill('/api/ite');
  const known = page.getByRole('listbox', { name: 'Known requests' }).getByRole('option');
  await expect(known).toHaveCount(2);
  await expect(known.nth(1)).toContainText('needs api:write');
  await holdfast.url.press('ArrowDown');
  await holdfast.url.press('Enter');
  await expect(holdfast.url).toHaveValue(`${server.issuer}/api/items`);
  await page.getByRole('textbox', { name: 'Parameter 1 name' }).fill('page');
  await page.getByRole('textbox', { name: 'Parameter 1 value' }).fill('2');
  await expect(holdfast.url).toHaveValue(`${server.issuer}/api/items?page=2`);
  await page.keyboard.press('Control+Enter');
  await expect(answer).toContainText('"page": 2');
  await holdfast.button('Next page').click();
  await expect(answer).toContainText('"page": 3');
  await expect(holdfast.button('Next page')).toHaveCount(0);
  await holdfast.button('Previous page').click();
  await expect(answer).toContainText('"page": 2');

  expect(await accessFaults(page)).toEqual([]);
  const tree = answer.getByRole('tree');
  await answer.getByRole('searchbox', { name: 'Search the answer' }).fill('id');
  await expect(answer).toContainText('3 found');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(answer).toContainText('3 of 3');
  await expect(answer).toContainText('$.items[2].id');
  await tree.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(tree.getByRole('treeitem', { selected: true })).toContainText('1 member');

  await holdfast.callApi('/api/slow?seconds=30');
  await holdfast.button('Stop').click();
  await expect(page.getByText('Stopped', { exact: true })).toBeVisible();

  await holdfast.callApi('/api/limited?left=0');
  await expect(page.getByText('Local demo takes no more calls for now')).toBeVisible();
  const limited = () => server.records.filter(({ path }) => path === '/api/limited').length;
  const before = limited();
  await holdfast.button('Send again when it is over').click();
  await expect.poll(limited).toBe(before + 1);
});

test('pictures are seen, what was sent and saved is found again after a restart, and a removed one is brought back', async ({
  start,
  person,
  server,
}) => {
  const first = await start();
  await connectAs(first.holdfast, person, 'ada');
  await first.holdfast.callApi('/api/image');
  const picture = first.holdfast.answer.getByRole('img', { name: 'The picture of the answer' });
  await expect(picture).toBeVisible();
  await expect(first.holdfast.answer).toContainText('160 × 100 pixels');
  await first.holdfast.callApi('/api/echo', 'POST');
  await expect(first.holdfast.answer).toContainText('"method": "POST"');
  await first.holdfast.openPart(/^Saved and sent/);
  await first.holdfast.button('Save request').click();
  await first.holdfast.field('Name of the request').fill('Say it back');
  await first.holdfast.button('Save').click();
  await expect(first.holdfast.region('Saved').getByText('Say it back')).toBeVisible();
  await first.close();

  const { holdfast } = await start();
  await holdfast.account(/ada/i).click();
  await holdfast.openTab('Console');
  await holdfast.openPart(/^Saved and sent/);
  await holdfast.button('Remove Say it back').click();
  await holdfast.button('Undo').click();
  await holdfast
    .region('Saved')
    .getByRole('button', { name: /^POST Say it back/ })
    .click();
  await expect(holdfast.url).toHaveValue(`${server.issuer}/api/echo`);
  await holdfast.openPart('Code');
  await expect(holdfast.region('Code')).toContainText('--header "Authorization: Bearer $TOKEN"');
});

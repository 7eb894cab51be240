import { expect } from '@playwright/test';
import type { Scene } from './scene.ts';

/** The console, as it is worked with: suggestions, trees, pictures, code, what was sent, and a limit. */
export async function consoleScreens({ camera, holdfast }: Scene): Promise<void> {
  const { answer, page, url } = holdfast;
  await holdfast.account(/Ada Lovelace.*Local demo/).click();
  await holdfast.openTab('Console');
  await url.fill('/api/ite');
  await expect(page.getByRole('listbox', { name: 'Known requests' })).toBeVisible();
  await camera.take('console-suggestions', 'both');
  await holdfast.callApi('/api/items?page=2');
  await answer.getByRole('searchbox', { name: 'Search the answer' }).fill('id');
  await camera.take('console-search-in-answer');
  await holdfast.callApi('/api/image');
  await expect(answer.getByRole('img', { name: 'The picture of the answer' })).toBeVisible();
  await camera.take('console-picture');
  await holdfast.callApi('/api/limited?left=0');
  await expect(page.getByText('Local demo takes no more calls for now')).toBeVisible();
  await camera.take('console-limit');
  await holdfast.callApi('/api/echo', 'POST');
  await holdfast.openPart('Code');
  await camera.take('console-code', 'both');
  await holdfast.openPart(/^Saved and sent/);
  await holdfast.button('Save request').click();
  await holdfast.field('Name of the request').fill('Say it back');
  await holdfast.button('Save').click();
  await expect(holdfast.region('Saved').getByText('Say it back')).toBeVisible();
  await camera.take('console-saved-and-sent', 'both');
}

import { readPage } from '../local-authorization-server/page-forms.ts';
import { routedFetch } from './routed-fetch.ts';

export interface PageChoices {
  /** Scopes to untick on the consent page. */
  untick?: string[];
  /** Press Cancel instead of Allow. */
  cancel?: boolean;
  /** What to type on the device page. */
  userCode?: string;
}

/**
 * Goes through a stand-in's pages as a person with a browser would. Gives the redirect that leaves the stand-in, not
 * followed, or the name of the last page.
 */
export async function walkPages(
  routes: Record<string, string>,
  start: string,
  choices: PageChoices = {},
): Promise<string> {
  const fetchRouted = routedFetch(routes);
  let body: URLSearchParams | undefined;
  for (let step = 0; step < 5; step += 1) {
    const response = await fetchRouted(start, {
      redirect: 'manual',
      headers: { accept: 'text/html' },
      ...(body && { method: 'POST', body }),
    });
    const location = response.headers.get('location');
    if (location) return location;
    const page = readPage(await response.text());
    if (!page.form || response.status >= 400) return page.name;
    body = answerForm(page.name, page.form.fields, choices);
  }
  throw new Error('The pages go round in circles');
}

type Field = { name: string; value: string; type: string; isDisabled: boolean };

function answerForm(page: string, fields: Field[], choices: PageChoices): URLSearchParams {
  const { untick = [], cancel = false, userCode = '' } = choices;
  if (page === 'device-code') return new URLSearchParams({ user_code: userCode });
  const sent = fields.filter(
    ({ type, value, isDisabled }) => !isDisabled && !(type === 'checkbox' && untick.includes(value)),
  );
  const form = new URLSearchParams(sent.map(({ name, value }) => [name, value]));
  form.set('decision', cancel ? 'cancel' : 'allow');
  return form;
}

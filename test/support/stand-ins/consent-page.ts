import { html, type Markup } from '../local-authorization-server/pages/html.ts';
import { htmlPage } from './html-page.ts';
import { nameOf, type StandInPerson } from './stand-in-person.ts';
import type { StandInAnswer } from './stand-in-server.ts';

export interface ConsentQuestion {
  /** Name of the provider, shown on the page. */
  provider: string;
  clientId: string;
  person: StandInPerson;
  scopes: readonly string[];
  /** Those of the scopes that the person can untick; the others come with the consent. */
  optional?: readonly string[];
}

/** @param hidden fields that the next request needs again, such as the user code of a device */
export function consentPage(
  { provider, clientId, person, scopes, optional = [] }: ConsentQuestion,
  hidden: Record<string, string> = {},
): StandInAnswer {
  const content = html`<p class="quiet">Signed in as ${nameOf(person)}<br>${person.email}</p>
<form method="post">
${Object.entries(hidden).map(
  ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`,
)}<p id="question">If you allow it, the app <code>${clientId}</code> may use:</p>
<fieldset aria-labelledby="question">
${scopes.map((scope) => scopeRow(scope, optional.includes(scope)))}</fieldset>
<div class="buttons">
<button class="primary" name="decision" value="allow">Allow</button>
<button name="decision" value="cancel">Cancel</button>
</div>
</form>`;
  return htmlPage({ name: 'consent', provider, title: 'Allow access?', content });
}

function scopeRow(scope: string, isOptional: boolean): Markup {
  return html`<label class="scope">
<input type="checkbox" name="scope" value="${scope}" checked ${isOptional ? '' : 'disabled'}>
<span><code>${scope}</code></span></label>
`;
}

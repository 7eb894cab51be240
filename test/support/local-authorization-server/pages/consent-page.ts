import type { DemoAccount } from '../accounts.ts';
import type { DemoScope } from '../scopes.ts';
import { html, type Markup } from './html.ts';

interface ConsentPage {
  action: string;
  clientName: string;
  account: DemoAccount;
  scopes: DemoScope[];
}

export function consentPage({ action, clientName, account, scopes }: ConsentPage): Markup {
  return html`<h1>${clientName} asks for access to your account</h1>
<p class="quiet">Signed in as ${account.name}<br>${account.email}</p>
<form method="post" action="${action}/consent">
<p id="question">If you allow it, ${clientName} may:</p>
<fieldset aria-labelledby="question">
${scopes.map(scopeRow)}</fieldset>
<div class="buttons">
<button class="primary" name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button>
</div>
</form>`;
}

function scopeRow({ name, title, detail, required }: DemoScope): Markup {
  return html`<label class="scope">
<input type="checkbox" name="scope" value="${name}" checked ${required ? 'disabled' : ''}>
<span>${title}<small>${detail} <code>${name}</code></small></span></label>
`;
}

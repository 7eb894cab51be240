import { demoAccounts } from '../accounts.ts';
import { html, type Markup } from './html.ts';

interface SignInPage {
  action: string;
  clientName: string;
  username: string;
  failed: boolean;
}

export function signInPage({ action, clientName, username, failed }: SignInPage): Markup {
  return html`<h1>Sign in</h1>
<p class="quiet">to continue to ${clientName}</p>
${failed && html`<p class="broken" role="alert">That username and password don’t go together. Pick a pair from the list below.</p>`}
<form method="post" action="${action}/sign-in">
<label class="field">Username
<input name="username" value="${username}" autocomplete="username" autocapitalize="none" spellcheck="false" required ${username ? '' : 'autofocus'}></label>
<label class="field">Password
<input name="password" type="password" autocomplete="current-password" required ${username ? 'autofocus' : ''}></label>
<div class="buttons">
<button class="primary">Sign in</button>
<button formaction="${action}/cancel" formnovalidate>Cancel</button>
</div>
</form>
${people}`;
}

const people = html`<section class="people" aria-labelledby="people">
<h2 id="people">Anybody may sign in here as one of these</h2>
<table>
<thead><tr><th scope="col">Person</th><th scope="col">Username</th><th scope="col">Password</th></tr></thead>
<tbody>
${demoAccounts.map(
  ({ name, username, password }) =>
    html`<tr><th scope="row">${name}</th><td><code>${username}</code></td><td><code>${password}</code></td></tr>\n`,
)}</tbody>
</table>
</section>`;

import { html, type Markup } from './html.ts';

/** For requests that can't go back to the app: a wrong client or redirect URI, or an interaction that is over. */
export function errorPage(error: string, description: string | undefined): Markup {
  return html`<h1>This request can’t go on</h1>
<p class="quiet">Nothing was shared. Close this page, go back to the app and start again.</p>
<p class="broken">${description ?? 'The server gave no reason.'}<br><code>${error}</code></p>`;
}

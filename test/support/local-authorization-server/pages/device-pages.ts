import { html, Markup } from './html.ts';

/** The forms come ready made from oidc-provider, buttons are added to them by their id. */
export function deviceCodePage(form: string, isWrong: boolean): Markup {
  return html`<h1>Connect a device</h1>
<p class="quiet">Type the code that the app shows you.</p>
${isWrong && html`<p class="broken" role="alert">That code isn’t one that is waiting. Look at the app again.</p>`}
<div class="field">${new Markup(labelled(form))}</div>
<div class="buttons"><button class="primary" form="op.deviceInputForm">Continue</button></div>`;
}

export function deviceConfirmPage(form: string, clientName: string, userCode: string): Markup {
  return html`<h1>Is this the code that ${clientName} shows?</h1>
<p class="quiet">Go on only if you started this yourself, just now.</p>
<p><code class="user-code">${userCode}</code></p>
${new Markup(form)}
<div class="buttons">
<button class="primary" form="op.deviceConfirmForm">Yes, continue</button>
<button form="op.deviceConfirmForm" name="abort" value="yes">No, stop</button>
</div>`;
}

export function deviceDonePage(clientName: string): Markup {
  return html`<h1>${clientName} is connected</h1>
<p class="quiet">You can close this page.</p>`;
}

export const deviceRefusedPage = html`<h1>Not connected</h1>
<p class="quiet">Nothing was given to the app. You can close this page.</p>`;

function labelled(form: string): string {
  return form.replace('<input\n', '<input aria-label="Code" ').replace(/ (placeholder|onfocus)="[^"]*"/g, '');
}

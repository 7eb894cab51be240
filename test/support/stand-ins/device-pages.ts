import { html } from '../local-authorization-server/pages/html.ts';
import { decisionOf } from './consent.ts';
import { type ConsentQuestion, consentPage } from './consent-page.ts';
import type { DeviceCodes } from './device-codes.ts';
import { htmlPage } from './html-page.ts';
import type { StandInAnswer, StandInEndpoint } from './stand-in-server.ts';

/** Asks all the rest of the question once the scopes are known. */
export type AskDeviceConsent = (scopes: string[]) => ConsentQuestion;

/** The pages behind `verification_uri`: type the code, look at what is asked, decide. For GET and POST. */
export function devicePages(provider: string, codes: DeviceCodes, ask: AskDeviceConsent): StandInEndpoint {
  return (request) => {
    const { method, query, form } = request;
    if (method !== 'POST') return codePage(provider, query.get('user_code') ?? '', false);
    const userCode = form.get('user_code') ?? '';
    const asked = codes.askedWith(userCode);
    if (!asked) return codePage(provider, userCode, true);
    const question = ask(asked);
    const consent = decisionOf(request, question);
    if (consent.kind === 'page') return consentPage(question, { user_code: userCode });
    const { person } = question;
    codes.settle(userCode, consent.kind === 'allowed' ? { scopes: consent.scopes, person } : null);
    return donePage(provider, consent.kind === 'allowed');
  };
}

function codePage(provider: string, userCode: string, isWrong: boolean): StandInAnswer {
  const content = html`<p class="quiet">Type the code that the app shows you.</p>
${isWrong && html`<p class="broken" role="alert">That code isn’t one that is waiting.</p>`}
<form method="post">
<label class="field">Code
<input name="user_code" value="${userCode}" autocomplete="off" autocapitalize="characters" spellcheck="false" required autofocus></label>
<div class="buttons"><button class="primary">Continue</button></div>
</form>`;
  const status = isWrong ? 422 : 200;
  return htmlPage({ name: 'device-code', provider, title: 'Connect a device', content, status });
}

function donePage(provider: string, isAllowed: boolean): StandInAnswer {
  const title = isAllowed ? 'The device is connected' : 'Nothing was connected';
  const content = html`<p class="quiet">You can close this page.</p>`;
  return htmlPage({ name: isAllowed ? 'device-done' : 'device-denied', provider, title, content });
}

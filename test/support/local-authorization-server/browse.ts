import { findDemoAccount } from './accounts.ts';
import { CookieJar } from './cookie-jar.ts';
import { type PageForm, readPage } from './page-forms.ts';

export interface PersonChoices {
  /** Username of the one who signs in. */
  as: string;
  /** Scopes to untick on the consent page. */
  untick?: string[];
  /** Press Deny on the consent page. */
  deny?: boolean;
  /** Press Cancel on the sign-in page. */
  cancel?: boolean;
}

export interface Person {
  /**
   * Opens an authorization request and does what the pages ask. Gives the redirect that leaves the server, not
   * followed: the app's scheme or a loopback address.
   */
  signInAndConsent(authorizationUrl: string, choices: PersonChoices): Promise<string>;
  /** Opens `verification_uri_complete` and goes on to the last page. */
  confirmDevice(verificationUrl: string, choices: PersonChoices): Promise<void>;
}

/** A person with a browser that keeps its cookies from one visit to the next. */
export function openBrowser(): Person {
  const jar = new CookieJar();

  const visit = async (url: URL, form?: URLSearchParams): Promise<Response> => {
    const headers = { accept: 'text/html', cookie: jar.header(url.pathname) };
    const body = form ? { method: 'POST', body: form } : {};
    const response = await fetch(url, { headers, redirect: 'manual', ...body });
    jar.keep(response);
    return response;
  };

  /** Gives the address that leaves the server, or `undefined` at a page with nothing more to fill in. */
  const goThrough = async (start: string, choices: PersonChoices): Promise<string | undefined> => {
    let url = new URL(start);
    let form: URLSearchParams | undefined;
    const { origin } = url;
    for (let step = 0; step < 20; step += 1) {
      const response = await visit(url, form);
      const location = response.headers.get('location');
      form = undefined;
      if (location) {
        url = new URL(location, url);
        if (url.origin !== origin) return url.href;
        continue;
      }
      const page = readPage(await response.text());
      if (response.status >= 400) throw new Error(`Stuck (${response.status}): ${page.text}`);
      if (!page.form) return undefined;
      const answer = answerForm(page.name, page.form, choices);
      url = new URL(answer.action, url);
      form = answer.fields;
    }
    throw new Error('The pages go round in circles');
  };

  return {
    async signInAndConsent(authorizationUrl, choices) {
      const redirect = await goThrough(authorizationUrl, choices);
      if (redirect === undefined) throw new Error('The pages end without a redirect');
      return redirect;
    },
    async confirmDevice(verificationUrl, choices) {
      await goThrough(verificationUrl, choices);
    },
  };
}

/** One visit with a fresh browser. */
export function signInAndConsent(authorizationUrl: string, choices: PersonChoices): Promise<string> {
  return openBrowser().signInAndConsent(authorizationUrl, choices);
}

function answerForm(page: string, form: PageForm, { as, untick = [], deny, cancel }: PersonChoices) {
  const fields = new URLSearchParams();
  if (page === 'sign-in') {
    fields.set('username', as);
    fields.set('password', findDemoAccount(as)?.password ?? '');
    return { action: cancel ? form.action.replace(/sign-in$/, 'cancel') : form.action, fields };
  }
  for (const field of form.fields) {
    if (field.isDisabled || (field.type === 'checkbox' && (!field.isChecked || untick.includes(field.value))))
      continue;
    fields.append(field.name, field.value);
  }
  if (page === 'consent') fields.set('decision', deny ? 'deny' : 'allow');
  return { action: form.action, fields };
}

import { readFileSync } from 'node:fs';
import { html, Markup } from '../local-authorization-server/pages/html.ts';
import type { StandInAnswer } from './stand-in-server.ts';

const css = new Markup(
  readFileSync(new URL('../local-authorization-server/pages/page.css', import.meta.url), 'utf8'),
);

/** Scopes may be long addresses. */
const ownCss = new Markup(
  'fieldset, .scope span { min-width: 0; } .scope code { white-space: normal; overflow-wrap: anywhere; }',
);

/** No `form-action`: Chromium would hold it against the redirect to the app's scheme that follows a form. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

export interface HtmlPage {
  /** Lets a test know which page it is looking at. */
  name: string;
  provider: string;
  title: string;
  content: Markup;
  status?: number;
}

/** A page with nothing from elsewhere, whose links and forms are relative: it works behind any host name. */
export function htmlPage({ name, provider, title, content, status = 200 }: HtmlPage): StandInAnswer {
  const body = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="page" content="${name}">
<title>${title} · ${provider} stand-in</title>
<style>${css}
${ownCss}</style>
</head>
<body>
<main>
<p class="mark">A stand-in for ${provider}, on this computer only</p>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.text;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': contentSecurityPolicy,
    'Cache-Control': 'no-store',
  };
  return { status, headers, body };
}

/** For requests that can't go back to the app: a wrong client or redirect URI. */
export function errorPage(provider: string, status: number, error: string, detail: string): StandInAnswer {
  const content = html`<p class="broken">${detail}<br><code>${error}</code></p>`;
  return htmlPage({ name: 'error', provider, title: 'This request can’t go on', content, status });
}

import { readFileSync } from 'node:fs';
import type { ServerContext } from '../server-context.ts';
import { html, Markup } from './html.ts';

const css = new Markup(readFileSync(new URL('page.css', import.meta.url), 'utf8'));

/** No `form-action`: Chromium would hold it against the redirect to the app's scheme that follows a form. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

/** Answers with a whole page around its content; `name` lets a test know which page it is looking at. */
export function answerPage(ctx: ServerContext, name: string, title: string, content: Markup): void {
  ctx.type = 'html';
  ctx.set('Content-Security-Policy', contentSecurityPolicy);
  ctx.set('Cache-Control', 'no-store');
  ctx.body = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="page" content="${name}">
<title>${title}</title>
<style>${css}</style>
</head>
<body>
<main>
<p class="mark">Demo accounts, on this computer only</p>
${content}
</main>
</body>
</html>
`.text;
}

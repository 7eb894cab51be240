import { mainLocale, mainTexts } from '../messages/main-texts.ts';

const style = `
  :root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
  body { display: grid; min-height: 100vh; margin: 0; place-items: center; background: #f7f6f3; color: #23211d; }
  main { max-width: 26rem; padding: 2rem; text-align: center; }
  h1 { margin: 0 0 .5rem; font-size: 20px; font-weight: 600; }
  p { margin: 0; color: #66625a; }
  @media (prefers-color-scheme: dark) { body { background: #1c1b19; color: #eeece7; } p { color: #a8a49b; } }
`;

function page(title: string, text: string): string {
  return `<!doctype html><html lang="${mainLocale()}"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
}

export function receivedPage(): string {
  const { received, receivedMeaning } = mainTexts().loopback;
  return page(received, receivedMeaning);
}

export function refusedPage(): string {
  const { refused, refusedMeaning } = mainTexts().loopback;
  return page(refused, refusedMeaning);
}

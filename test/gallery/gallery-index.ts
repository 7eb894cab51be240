import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** A page with all pictures, screen by screen, for looking at. */
export function writeIndex(folder: string, pictures: readonly string[]): void {
  const byScreen = new Map<string, string[]>();
  for (const picture of pictures) {
    const screen = path.basename(picture).replace(/-(light|dark)\.png$/, '');
    byScreen.set(screen, [...(byScreen.get(screen) ?? []), picture]);
  }
  const figure = (picture: string) =>
    `<figure><a href="${picture}"><img loading="lazy" src="${picture}" alt=""></a><figcaption>${picture}</figcaption></figure>`;
  const sections = [...byScreen].map(
    ([screen, each]) => `<h2 id="${screen}">${screen}</h2><div>${each.map(figure).join('')}</div>`,
  );
  const style =
    'body{font:14px system-ui;margin:24px}div{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{width:360px;border:1px solid #ccc}';
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Holdfast, every screen</title><style>${style}</style>${sections.join('')}`,
  );
}

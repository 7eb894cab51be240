import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, protocol } from 'electron';
import { shownLanguage } from '../messages/language.ts';
import { firstFiles, firstPage, pageIn, rendererFile, rendererHeaders } from './renderer-address.ts';

/** To be called before the app is ready. Without `allowServiceWorkers` and `supportFetchAPI`, which default to off. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

export interface Served {
  /** Resolves when the page is being given out: its body goes in several turns. */
  page: Promise<void>;
  /** Resolves when all is that it begins with. */
  all: Promise<void>;
}

/**
 * Serves the files of the renderer's bundle under a strict content security policy, and nothing else. What the page begins with is read
 * before it is asked for.
 */
export function serveRenderer(folder: string): Served {
  const read = (name: string) => readFile(path.join(folder, name));
  // The settings are not read yet: the window asks for another language once it knows better.
  const { language } = shownLanguage('system', app.getPreferredSystemLanguages());
  const first = new Map(firstFiles(language).map((name) => [name, read(name)]));
  // Whoever asks for it is told.
  for (const content of first.values()) content.catch(() => undefined);
  let onPage: () => void = () => undefined;
  let onAll: () => void = () => undefined;
  const served = {
    page: new Promise<void>((resolve) => {
      onPage = resolve;
    }),
    all: new Promise<void>((resolve) => {
      onAll = resolve;
    }),
  };
  const contentOf = async (name: string) => {
    const ahead = first.get(name);
    // Once: a page that is loaded again does without what is held for the first, and with what could not be read then.
    first.delete(name);
    const content = await (ahead ?? read(name));
    if (ahead && first.size === 0) setImmediate(onAll);
    if (name !== firstPage) return content;
    setImmediate(onPage);
    return pageIn(language, content.toString());
  };
  protocol.handle('app', async ({ method, url }) => {
    const file = rendererFile(method, url);
    if (!file) return new Response(null, { status: 404 });
    const headers = { 'Content-Type': file.contentType, ...rendererHeaders };
    return new Response(await contentOf(file.name), { headers });
  });
  return served;
}

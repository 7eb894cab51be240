import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, protocol } from 'electron';
import { shownLanguage } from '../messages/language.ts';
import { pageIn, rendererFile, rendererHeaders, rendererPage } from './renderer-address.ts';

/** To be called before the app is ready. Without `allowServiceWorkers` and `supportFetchAPI`, which default to off. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

/**
 * Serves the files of the renderer's bundle under a strict content security policy, and nothing else.
 *
 * @returns resolves when the page was given out
 */
export function serveRenderer(folder: string): Promise<void> {
  return new Promise((onServed) => {
    protocol.handle('app', async ({ method, url }) => {
      const file = rendererFile(method, url);
      if (!file) return new Response(null, { status: 404 });
      const headers = { 'Content-Type': file.contentType, ...rendererHeaders };
      const content = await readFile(path.join(folder, file.name));
      if (url !== rendererPage) return new Response(content, { headers });
      setImmediate(onServed);
      // The settings are not read yet: the window asks for another language once it knows better.
      const { language } = shownLanguage('system', app.getPreferredSystemLanguages());
      return new Response(pageIn(language, content.toString()), { headers });
    });
  });
}

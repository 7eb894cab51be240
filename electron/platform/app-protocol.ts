import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';

const rendererHost = 'holdfast';
export const rendererOrigin = `app://${rendererHost}`;

const contentTypes: Record<string, string> = {
  '/index.html': 'text/html; charset=utf-8',
  '/index.js': 'text/javascript; charset=utf-8',
  '/index.css': 'text/css; charset=utf-8',
};

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** To be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
}

/** Serves the renderer's three files under a strict content security policy, and nothing else. */
export function serveRenderer(folder: string): void {
  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url);
    const file = pathname === '/' ? '/index.html' : pathname;
    const contentType = Object.hasOwn(contentTypes, file) ? contentTypes[file] : undefined;
    if (host !== rendererHost || !contentType || request.method !== 'GET')
      return new Response(null, { status: 404 });
    return new Response(await readFile(path.join(folder, file)), {
      headers: {
        'Content-Type': contentType,
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
}

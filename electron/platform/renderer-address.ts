import type { Language } from '../messages/language.ts';

const origin = 'app://holdfast';

/** Name of its file. */
export const firstPage = 'index.html';

/** The one document of the window. Nothing is ever added to it: an address stands in histories and logs. */
export const rendererPage = `${origin}/${firstPage}`;

interface RendererFile {
  /** In the renderer's folder. */
  name: string;
  contentType: string;
}

/** What the window loads only when it is wanted: put in by build/bundle.ts, the names of the files that it wrote, as JSON. */
declare const HOLDFAST_RENDERER_PARTS: string | undefined;

const parts: readonly string[] =
  typeof HOLDFAST_RENDERER_PARTS === 'undefined' ? [] : JSON.parse(HOLDFAST_RENDERER_PARTS);

const files = rendererFiles(parts);

/** Every file of the window, by its whole address. @param parts names of files */
export function rendererFiles(parts: readonly string[]): ReadonlyMap<string, RendererFile> {
  const scripts = ['index.js', ...parts].map((name) => ({
    name,
    contentType: 'text/javascript; charset=utf-8',
  }));
  const all = [
    { name: firstPage, contentType: 'text/html; charset=utf-8' },
    { name: 'index.css', contentType: 'text/css; charset=utf-8' },
    ...scripts,
  ];
  return new Map(all.map((file) => [`${origin}/${file.name}`, file]));
}

/** The file that a request is for, whole addresses compared: no other host, port, path, query or spelling is one of ours. */
export function rendererFile(method: string, url: string, known = files): RendererFile | undefined {
  return method === 'GET' ? known.get(url) : undefined;
}

/** The page with the words of a language on their way beside the script, which asks for them only when it runs. */
export function pageIn(language: Language, page: string, known = parts): string {
  const words = wordsOf(language, known);
  const preload = words ? `<link rel="modulepreload" href="${words}" />` : '';
  return page.replace('<html lang="en"', `<html lang="${language}"`).replace('<!-- words -->', preload);
}

/** The names of what a page in a language asks for at once: itself first. */
export function firstFiles(language: Language, known = parts): string[] {
  return [firstPage, 'index.css', 'index.js', wordsOf(language, known) ?? []].flat();
}

function wordsOf(language: Language, known: readonly string[]): string | undefined {
  return known.find((name) => /^(.+)-[A-Z0-9]{8}\.js$/.exec(name)?.[1] === language.toLowerCase());
}

const contentSecurityPolicy = [
  // Frames, workers, connections, media, manifests and plugins too.
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "webrtc 'block'",
  // No text becomes markup or script, and nobody may make a policy that says otherwise.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  // No pop-ups, downloads, dialogs or way out of the page. Forms only for their submit events.
  'sandbox allow-same-origin allow-scripts allow-forms',
].join('; ');

const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'camera',
  'clipboard-read',
  'clipboard-write',
  // Would give exact clocks and shared memory.
  'cross-origin-isolated',
  'display-capture',
  'document-domain',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'window-placement',
  'xr-spatial-tracking',
];

export const rendererHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

const origin = 'app://holdfast';

/** The one document of the window. Nothing is ever added to it: an address stands in histories and logs. */
export const rendererPage = `${origin}/index.html`;

interface RendererFile {
  /** In the renderer's folder. */
  name: string;
  contentType: string;
}

const files = new Map<string, RendererFile>([
  [rendererPage, { name: 'index.html', contentType: 'text/html; charset=utf-8' }],
  [`${origin}/index.js`, { name: 'index.js', contentType: 'text/javascript; charset=utf-8' }],
  [`${origin}/index.css`, { name: 'index.css', contentType: 'text/css; charset=utf-8' }],
]);

/** The file that a request is for, whole addresses compared: no other host, port, path, query or spelling is one of ours. */
export function rendererFile(method: string, url: string): RendererFile | undefined {
  return method === 'GET' ? files.get(url) : undefined;
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
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

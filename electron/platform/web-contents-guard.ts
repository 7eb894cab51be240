import { app, type WebContents } from 'electron';
import { guardSessions } from './session-guard.ts';

/**
 * Denies every web content, whoever makes it and whenever, what the renderer never needs: other pages, new windows,
 * webviews, devices, permissions, downloads. To be called before the app is ready.
 */
export function guardWebContents(): void {
  guardSessions();
  app.on('web-contents-created', (_event, contents) => guard(contents));
  // Electron would give the first certificate of the system's store to whoever asks for one. The requests to providers are asked too.
  app.on('select-client-certificate', (event, _contents, _url, _certificates, callback) => {
    event.preventDefault();
    callback();
  });
  // `login` and `certificate-error` have no listener: without one Electron answers neither passwords nor bad certificates.
}

function guard(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  // A page must not hold its window open.
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.on('select-bluetooth-device', (event, _devices, callback) => {
    event.preventDefault();
    callback('');
  });
  // No UDP past the proxy, which leaves WebRTC nothing to learn or send.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

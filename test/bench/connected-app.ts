import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { launchApp, type RealApp } from '../support/app/real-app.ts';
import { startDesktop } from '../support/desktop/desktop.ts';
import {
  type LocalAuthorizationServer,
  openBrowser,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';
import { connectInWindow } from './in-calling-window.ts';

/** The real app in a real Electron with a real server, and a person whose browser takes no time that counts. */
export interface ConnectedApp extends RealApp {
  server: LocalAuthorizationServer;
  /** @returns how long it took until main had the account on the disk and told the window, without the browser's time */
  connect: () => Promise<{ accountId: string; ownMs: number }>;
  stop: () => Promise<void>;
}

/** What a start still does behind the window is done by then. */
export const settledAfterMs = 5_000;

declare global {
  var connecting: { openedAtMs: number; connectedAtMs: number };
  /** In main: the least that an API call with a token in hand takes. */
  var bareFetch: (input: { url: string; token: string }) => Promise<unknown>;
}

/** @param fill puts something into the vault before the app starts */
export async function startConnectedApp(
  fill: (vault: string) => void = () => undefined,
): Promise<ConnectedApp> {
  const server = await startLocalAuthorizationServer({ accessTokenSeconds: 24 * 60 * 60 });
  const desktop = await startDesktop({ keyStore: 'gnome-keyring', browser: 'none' });
  const follower = await startFollower();
  fill(path.join(desktop.home, '.config', 'Holdfast', 'vault'));
  const app = await launchApp(desktop, server.issuer);
  await watchConnecting(app.electron, follower.address);
  await openEcho(app);
  const { electron, window } = app;
  return {
    ...app,
    server,
    connect: async () => {
      const { accountId, askedAtMs } = await window.evaluate(connectInWindow);
      const { connectedAtMs, openedAtMs } = await electron.evaluate(() => globalThis.connecting);
      return { accountId, ownMs: connectedAtMs - askedAtMs - (follower.cameBackAtMs() - openedAtMs) };
    },
    stop: async () => {
      await app.close();
      follower.close();
      await desktop.stop();
      await server.close();
    },
  };
}

/** Signs in and consents as soon as an address is posted to it, and goes back to where the server sends it. */
async function startFollower() {
  let cameBackAtMs = Number.NaN;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const callback = await openBrowser().signInAndConsent(Buffer.concat(chunks).toString(), { as: 'ada' });
    response.end();
    cameBackAtMs = performance.timeOrigin + performance.now();
    await fetch(callback);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cameBackAtMs: () => cameBackAtMs,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Notes in main when the browser is opened, which is a follower, and when the window is told that the account is there. */
async function watchConnecting(electron: ElectronApplication, follower: string): Promise<void> {
  await electron.evaluate(({ BrowserWindow, shell }, address) => {
    const nowMs = () => performance.timeOrigin + performance.now();
    globalThis.connecting = { openedAtMs: Number.NaN, connectedAtMs: Number.NaN };
    shell.openExternal = async (url) => {
      globalThis.connecting.openedAtMs = nowMs();
      void fetch(address, { method: 'POST', body: url });
    };
    const [window] = BrowserWindow.getAllWindows();
    const send = window?.webContents.send.bind(window.webContents);
    if (!window || !send) throw new Error('no window');
    window.webContents.send = (event, payload: { attempts?: { step: { at: string } }[] }) => {
      const isConnected = payload.attempts?.some(({ step }) => step.at === 'connected');
      if (event === 'attempts.changed' && isConnected) globalThis.connecting.connectedAtMs = nowMs();
      send(event, payload);
    };
  }, follower);
}

/** Gives the app's own window a second bridge, whose calls main answers without any of the app's work. */
async function openEcho({ electron, window }: RealApp): Promise<void> {
  await answerEcho(electron);
  await electron.evaluate(
    ({ session }, filePath) => {
      const { defaultSession } = session;
      if ('registerPreloadScript' in defaultSession)
        defaultSession.registerPreloadScript({ type: 'frame', filePath });
      else (defaultSession as Electron.Session).setPreloads([filePath]);
    },
    path.join(import.meta.dirname, 'echo-preload.cjs'),
  );
  await window.reload();
  await window.waitForFunction(() => 'echo' in globalThis && 'accounts' in globalThis);
}

async function answerEcho(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ ipcMain, session }) => {
    let answer: unknown;
    ipcMain.handle('echo-answer', (_event, given: unknown) => {
      answer = given;
    });
    ipcMain.handle('echo', () => answer);
    const requests = session.fromPartition('protocol-requests');
    globalThis.bareFetch = async ({ url, token }) => {
      const response = await requests.fetch(url, {
        headers: { accept: 'application/json', authorization: `Bearer ${token}` },
        ...{ redirect: 'manual', cache: 'no-store', credentials: 'omit' },
        bypassCustomProtocolHandlers: true,
      } as RequestInit);
      const { headers, status, statusText } = response;
      return { status, statusText, headers: [...headers], body: await response.text() };
    };
    ipcMain.handle('echo-fetch', (_event, input) => globalThis.bareFetch(input));
  });
}

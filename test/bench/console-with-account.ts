import { HoldfastWindow } from '../support/app/holdfast-window.ts';
import { launchApp, type RealApp } from '../support/app/real-app.ts';
import { startDesktop } from '../support/desktop/desktop.ts';
import { PersonAtBrowser } from '../support/desktop/person-at-browser.ts';
import {
  type LocalAuthorizationServer,
  startLocalAuthorizationServer,
} from '../support/local-authorization-server/index.ts';

export interface ConsoleOfAnAccount {
  app: RealApp;
  holdfast: HoldfastWindow;
  server: LocalAuthorizationServer;
  /** Of the account, as the server gave it out. */
  accessToken: string;
}

/** Does work in the real app with one account that a person connected, whose browser is closed by then. */
export async function inConsole<T>(work: (console: ConsoleOfAnAccount) => Promise<T>): Promise<T> {
  const server = await startLocalAuthorizationServer({ accessTokenSeconds: 3600 });
  const desktop = await startDesktop({ keyStore: 'gnome-keyring' });
  const person = new PersonAtBrowser(desktop);
  try {
    const app = await launchApp(desktop, server.issuer);
    const holdfast = new HoldfastWindow(app.window);
    await holdfast.beginToConnect();
    await person.signIn('ada');
    await person.allow();
    await holdfast.seesConnected();
    await person.leave();
    const issued = server.tokensIssued.filter(({ kind }) => kind === 'access_token');
    const accessToken = issued.at(-1)?.value ?? '';
    const done = await work({ app, holdfast, server, accessToken });
    await app.close();
    return done;
  } finally {
    await person.leave();
    await desktop.stop();
    await server.close();
  }
}

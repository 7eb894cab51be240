// node app-holder.ts <vault> <issuer> <key of the key store, Base64>: the app in a process of its own, that does as it is told.
import { createInterface } from 'node:readline';
import { createProviderRegistry } from '../../../electron/providers/provider-registry.ts';
import { startApp } from '../app/app-without-electron.ts';
import { connect, personAtBrowser } from '../app/person.ts';
import { TestCipher } from '../app/test-cipher.ts';

const [vaultFolder = '', issuer = '', key = ''] = process.argv.slice(2);
const app = startApp({
  providers: createProviderRegistry(issuer),
  vaultFolder,
  cipher: new TestCipher(Buffer.from(key, 'base64')),
  browser: personAtBrowser({ as: 'grace' }).browser,
});

/** What was asked, and what came of it. */
const orders: Record<string, () => Promise<unknown>> = {
  connect: () => connect(app),
  refresh: async () => {
    for (const { id } of app.accounts.list()) await app.ask('refreshAccount', { accountId: id });
    return 'refreshed';
  },
  close: async () => {
    await app.close();
    return 'closed';
  },
};

await app.posture.check();
console.log(app.posture.state.getState().state);
createInterface(process.stdin).on('line', async (order) => console.log(await orders[order]?.()));

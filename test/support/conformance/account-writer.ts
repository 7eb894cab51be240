// node account-writer.ts <vault> <what> <fault> <number of the call>: changes the accounts of a vault, and says how it went.
import { removeFile } from '../../../electron/accounts/recover-accounts.ts';
import { someAccount } from '../app/some-account.ts';
import { arm, type DiskFault } from './faulty-disk.ts';
import { openAccounts, tokensOf } from './stored-accounts.ts';

const [vault = '', what = '', fault = '', at = ''] = process.argv.slice(2);
const { accounts, keep, secrets } = openAccounts(vault);
const ada = accounts.list().find(({ subject }) => subject === 'ada');
const grace = someAccount({ id: '0b5a2d5e-53cc-4a3e-8f5a-5a5e1f1f4a10', subject: 'grace', connectedAtMs: 2 });

/** What is done with the account, by its name. */
const changes: Record<string, () => Promise<unknown> | undefined> = {
  connect: () => keep(grace),
  'consent again': () =>
    ada && keep({ ...ada, clientId: 'another', consentedAtMs: 9 }, tokensOf({ subject: 'ada-again' })),
  remove: async () => {
    accounts.remove(ada?.id ?? '');
    removeFile(accounts, secrets, ada?.id ?? '');
  },
};

await secrets.load(ada?.id ?? '');
arm({ fault: fault as DiskFault, at: Number(at), within: vault });
await changes[what]?.();
console.log('done');

// node refreshing-process.ts <JSON of RefreshingProcess>: the app on a vault, in a process of its own, refreshes its one account.
// The disk first: the rest of the app must see it as it is made here.

// biome-ignore-start assist/source/organizeImports: the disk comes first
import { createProviderRegistry } from '../../../electron/providers/provider-registry.ts';
import { arm, kill } from '../conformance/faulty-disk.ts';
import { openVault } from './prepared-vault.ts';
// biome-ignore-end assist/source/organizeImports: the disk comes first

export interface RefreshingProcess {
  folder: string;
  issuer: string;
  /** How far its clock is ahead. */
  aheadMs: number;
  /** Where it is killed, if at all; `stays` waits for its end once it has refreshed. */
  end: 'stays' | 'killed-before-request' | 'killed-at-answer' | 'killed-once-written';
}

const { folder, issuer, aheadMs, end } = JSON.parse(process.argv[2] ?? '') as RefreshingProcess;
const app = openVault(folder, {
  providers: createProviderRegistry(issuer),
  fetch: async (input, init) => {
    const isToken = input.endsWith('/token');
    if (isToken && end === 'killed-before-request') kill();
    const answer = await fetch(input, init);
    if (isToken && end === 'killed-at-answer') arm({ fault: 'killed', at: 1, within: folder });
    return answer;
  },
});
app.clock.aheadMs = aheadMs;
await app.posture.check();
const outcome = await app.ask('refreshAccount', { accountId: app.accounts.list()[0]?.id ?? '' }).then(
  () => 'refreshed',
  (error: { code?: string }) => error.code ?? String(error),
);
if (end === 'killed-once-written') kill();
console.log(outcome);
// Holds the vault until it is told to go.
process.stdin.on('end', () => void app.close().then(() => process.exit()));
process.stdin.resume();

import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serialize } from 'node:v8';
import * as v from 'valibot';
import type { Account } from '../../electron/accounts/account.ts';
import { events } from '../../electron/ipc/contract.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { startApp } from '../support/app/app-without-electron.ts';
import { writeAccounts } from '../support/app/many-accounts.ts';
import type { Figure } from './figures.ts';
import { spread } from './figures.ts';

/** What the main process does to tell the window of one changed account: the views of all, checked, and as bytes. */
export async function measureSnapshot(accounts: readonly Account[], nowMs: number): Promise<Figure[]> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'holdfast-measure-'));
  const vaultFolder = path.join(root, 'vault');
  writeAccounts(vaultFolder, accounts, nowMs);
  const app = startApp({ providers: createProviderRegistry(undefined), vaultFolder });
  await app.posture.check();
  const viewed: number[] = [];
  const checked: number[] = [];
  const copied: number[] = [];
  let bytes = 0;
  let spentMs = 0;
  app.snapshot.publish((event, payload) => {
    const startedAtMs = performance.now();
    const parsed = v.parse(events[event], payload);
    const parsedAtMs = performance.now();
    const size = serialize(parsed).length;
    if (event === 'accounts.changed') {
      checked.push(parsedAtMs - startedAtMs);
      copied.push(performance.now() - parsedAtMs);
      bytes = size;
    }
    spentMs += performance.now() - startedAtMs;
  });
  for (let turn = 0; turn < 40; turn++) {
    spentMs = 0;
    const startedAtMs = performance.now();
    app.accounts.touch();
    app.snapshot.tellWhatWaits();
    viewed.push(performance.now() - startedAtMs - spentMs);
  }
  const told = checked.length;
  const bursts = 200;
  for (let turn = 0; turn < bursts; turn++) app.accounts.touch();
  app.snapshot.tellWhatWaits();
  const sent = checked.length - told;
  await app.close();
  rmSync(root, { recursive: true });
  return [
    { what: 'main: views of all accounts made anew', value: spread(viewed) },
    { what: 'main: the event checked by its schema', value: spread(checked) },
    { what: 'main: the event copied', value: `${spread(copied)}; ${Math.round(bytes / 1024)} KiB` },
    { what: `main: events for ${bursts} changes at once`, value: `${sent}` },
  ];
}

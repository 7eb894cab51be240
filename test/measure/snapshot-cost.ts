import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serialize } from 'node:v8';
import * as v from 'valibot';
import type { Account } from '../../electron/accounts/account.ts';
import { AppError } from '../../electron/errors/app-error.ts';
import { events } from '../../electron/ipc/contract.ts';
import { createProviderRegistry } from '../../electron/providers/provider-registry.ts';
import { startApp } from '../support/app/app-without-electron.ts';
import { writeAccounts } from '../support/app/many-accounts.ts';
import type { Figure } from './figures.ts';
import { spread } from './figures.ts';

/** What the main process does to tell the window of one changed account: its view, checked, and as bytes; and of all at first. */
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
  await app.inspectAccounts();
  const giveMs: number[] = [];
  for (let turn = 0; turn < 10; turn++) {
    const startedAtMs = performance.now();
    app.snapshot.give();
    giveMs.push(performance.now() - startedAtMs);
  }
  const unreachable = new AppError('TRANSPORT_UNREACHABLE');
  const change = (turn: number) => {
    const { id } = accounts[Math.floor(turn / 2) % accounts.length] as Account;
    if (turn % 2 === 0) app.health.markUnreachable(id, unreachable, nowMs);
    else app.health.clear(id);
  };
  checked.length = 0;
  copied.length = 0;
  for (let turn = 0; turn < 40; turn++) {
    spentMs = 0;
    const startedAtMs = performance.now();
    change(turn);
    app.snapshot.tellWhatWaits();
    viewed.push(performance.now() - startedAtMs - spentMs);
  }
  const told = checked.length;
  const bursts = 200;
  for (let turn = 0; turn < bursts; turn++) change(turn);
  app.snapshot.tellWhatWaits();
  const sent = checked.length - told;
  await app.close();
  rmSync(root, { recursive: true });
  return [
    { what: 'main: the first snapshot', value: spread(giveMs) },
    { what: 'main: one account changed, its view made anew', value: spread(viewed) },
    { what: 'main: the event checked by its schema', value: spread(checked) },
    { what: 'main: the event copied', value: `${spread(copied)}; ${Math.round(bytes / 1024)} KiB` },
    { what: `main: events for ${bursts} changes at once`, value: `${sent}` },
  ];
}

import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { refreshesPerSecond } from '../../electron/tokens/refresh-schedule.ts';
import { startDesktop } from '../support/desktop/desktop.ts';
import { livingTokens, serverWithGrants } from './disk/due-accounts.ts';
import { startProgram } from './disk/electron-program.ts';
import type { Figure } from './figure.ts';

/**
 * So many accounts at one server that rotates refresh tokens, all due at once: from when they may be refreshed until the last one is
 * durable and everybody was told. The floor is what the pace alone takes: accounts / refreshes a second. Another process then reads
 * every account from the disk and decrypts it: its refresh token has to be one that the server takes.
 */
export const figure: Figure = {
  number: 6,
  title: 'refresh storm',
  measure: async ({ isSample }) => {
    const count = isSample ? 20 : 500;
    const { due, server } = await serverWithGrants(count);
    const desktop = await startDesktop({ keyStore: 'gnome-keyring', browser: 'none' });
    try {
      const vaultFolder = path.join(mkdtempSync(path.join(desktop.home, 'bench-')), 'vault');
      const told = { vaultFolder, issuer: server.issuer };
      const holdfast = await startProgram(desktop, 'storm-program.ts', told);
      await holdfast.ask('keep', due);
      const tookMs = await holdfast.ask<number>('refreshAll');
      await holdfast.end();
      const refreshes = server.records.filter(({ point }) => point === 'refresh');
      const sentWith = (token: string) =>
        refreshes.filter(({ parameters }) => parameters.refresh_token === token).length;
      const requests = due.map(({ refreshToken }) => sentWith(refreshToken));

      const later = await startProgram(desktop, 'storm-program.ts', told);
      const kept = await later.ask<string[]>('read');
      await later.end();
      const living = livingTokens(server);
      const right = new Set(kept.filter((token) => living.has(token)));
      const what = `${count} accounts that are due at once`;
      const bound = { kind: 'bound', unit: 'requests', least: 1, most: 1 } as const;
      return [
        {
          kind: 'ratio',
          what,
          floorOf: `${count} / ${refreshesPerSecond} a second`,
          ...{ unit: 's', statistic: 'median', goal: 1.05 },
          ours: [tookMs / 1000],
          floor: [count / refreshesPerSecond],
        },
        { ...bound, what: `${what}: token requests in all, for each`, value: refreshes.length / count },
        { ...bound, what: `${what}: most token requests for one`, value: Math.max(...requests) },
        {
          ...{ kind: 'bound', unit: 'accounts', most: 0 },
          what: `${what}: without their new tokens on the disk`,
          value: count - right.size,
        },
      ];
    } finally {
      await desktop.stop();
      await server.close();
    }
  },
};

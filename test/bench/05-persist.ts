import { withVaults } from './disk/vaults.ts';
import type { Figure } from './figure.ts';
import { interleave } from './interleave.ts';

/**
 * From a token answer in hand until its tokens are durable and everybody was told: encrypted, the account's file replaced, noted for
 * the ledger and the log (both are written behind), refreshes planned, the window sent what changed. The floors: the same with 10 accounts stored, in a
 * process of its own beside it; and one new file of as many bytes, opened, written, synced (fsync) and closed on the same disk.
 */
export const figure: Figure = {
  number: 5,
  title: 'persist one refreshed account',
  measure: async ({ isSample, rounds }) => {
    const count = isSample ? 500 : 5_000;
    return withVaults([10, count], async ([few, many]) => {
      if (!few || !many) throw new Error('a vault is missing');
      const persist = await interleave(
        rounds(200),
        () => many.ask('persist'),
        () => few.ask('persist'),
      );
      const against = await interleave(
        rounds(200),
        () => many.ask('persist'),
        () => many.ask('write'),
      );
      const what = `persist one refreshed account, ${count.toLocaleString('en')} accounts`;
      const common = { kind: 'ratio', unit: 'ms', statistic: 'median', what } as const;
      return [
        { ...common, floorOf: 'the same, 10 accounts', ...persist, goal: 1.2 },
        { ...common, floorOf: 'one synced file write', ...against, goal: 2.5 },
      ];
    });
  },
};

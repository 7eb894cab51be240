import type { Figure } from './figure.ts';
import { idle } from './idle.ts';
import { interleave } from './interleave.ts';
import { splitText } from './process-tree.ts';
import { type RawStart, startRaw } from './raw-app.ts';
import { onDesktop } from './start-desktop.ts';

const accounts = 1_000;

/** Each process's proportional share (PSS): what processes have in common counts once. */
export const figure: Figure = {
  number: 2,
  title: 'Memory when idle',
  measure: (bench) =>
    onDesktop([accounts], async ({ empty, holdfast }) => {
      const samples = await interleave(
        bench.rounds(7),
        () => idleMib('Holdfast', holdfast(accounts), bench.isSample),
        () => idleMib('empty', empty, bench.isSample),
      );
      return [
        {
          kind: 'ratio',
          what: 'memory of all processes when idle (PSS), 1,000 accounts',
          floorOf: 'an empty sandboxed window',
          ...{ unit: 'MiB', statistic: 'median', goal: 1.15 },
          ...samples,
        },
      ];
    }),
};

/** Says on the terminal which processes take it. */
async function idleMib(name: string, start: RawStart, isSample: boolean): Promise<number> {
  const app = await startRaw(start);
  app.devTools.close();
  try {
    const { mib, shares } = await idle(app, isSample);
    console.error(`   ${name}: ${mib.toFixed(1)} MiB: ${splitText(shares)}`);
    return mib;
  } finally {
    await app.stop();
  }
}

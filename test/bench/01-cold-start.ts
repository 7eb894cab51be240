import type { Figure } from './figure.ts';
import { interleave } from './interleave.ts';
import { type RawStart, startRaw } from './raw-app.ts';
import { onDesktop } from './start-desktop.ts';

const accounts = 1_000;

/** A new process each time; its profile has been used before, which the thrown away first round sees to. */
export const figure: Figure = {
  number: 1,
  title: 'Cold start to interactive',
  measure: (bench) =>
    onDesktop([accounts], async ({ empty, holdfast }) => {
      const samples = await interleave(
        bench.rounds(15),
        () => startOnce(holdfast(accounts)),
        () => startOnce(empty),
      );
      return [
        {
          kind: 'ratio',
          what: 'cold start to a list that takes input, 1,000 accounts',
          floorOf: 'an empty sandboxed window',
          ...{ unit: 'ms', statistic: 'median', goal: 1.2 },
          ...samples,
        },
      ];
    }),
};

async function startOnce(start: RawStart): Promise<number> {
  const app = await startRaw(start);
  app.devTools.close();
  await app.stop();
  return app.interactiveMs;
}

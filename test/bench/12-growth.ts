import type { Figure } from './figure.ts';
import { type AtCount, growthRows, growthText } from './growth-rows.ts';
import { idle } from './idle.ts';
import { type RawStart, startRaw } from './raw-app.ts';
import { searchTimes } from './search-keys.ts';
import { onDesktop } from './start-desktop.ts';

const counts = [10, 100, 1_000, 10_000];

/** Each count in its turn, round after round; the first round, after which every profile has been used, is thrown away. */
export const figure: Figure = {
  number: 12,
  title: 'Growth with the number of accounts',
  measure: (bench) =>
    onDesktop(counts, async ({ holdfast }) => {
      const growth = new Map<number, AtCount>(counts.map((count) => [count, noSamples()]));
      for (let round = 0; round <= bench.rounds(7); round++) {
        for (const [count, samples] of growth) {
          const isWarmUp = round === 0;
          const { interactiveMs, keys, mib } = await measureOne(holdfast(count), bench.isSample || isWarmUp);
          if (isWarmUp) continue;
          samples.startMs.push(interactiveMs);
          samples.mib.push(mib);
          samples.keyMs.push(...keys);
        }
      }
      console.error(growthText(growth));
      return growthRows(growth);
    }),
};

function noSamples(): AtCount {
  return { startMs: [], mib: [], keyMs: [] };
}

async function measureOne(start: RawStart, isSample: boolean) {
  const app = await startRaw(start);
  try {
    const { mib } = await idle(app, isSample);
    return { interactiveMs: app.interactiveMs, mib, keys: await searchTimes(app.devTools, isSample) };
  } finally {
    app.devTools.close();
    await app.stop();
  }
}

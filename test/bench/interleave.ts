export interface Interleaved {
  ours: number[];
  floor: number[];
}

/**
 * Takes samples of two things in turns, so that whatever else the computer does is shared by both. The first of each is a warm-up and is
 * thrown away.
 *
 * @param rounds how many samples of each are kept
 */
export async function interleave(
  rounds: number,
  ours: () => Promise<number>,
  floor: () => Promise<number>,
): Promise<Interleaved> {
  const samples: Interleaved = { ours: [], floor: [] };
  for (let round = 0; round <= rounds; round++) {
    const [floorSample, oursSample] = [await floor(), await ours()];
    if (round === 0) continue;
    samples.floor.push(floorSample);
    samples.ours.push(oursSample);
  }
  return samples;
}

/** @returns how long the work took, in milliseconds */
export async function timed(work: () => unknown): Promise<number> {
  const startedAtMs = performance.now();
  await work();
  return performance.now() - startedAtMs;
}

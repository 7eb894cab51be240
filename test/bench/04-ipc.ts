import { setTimeout as sleep } from 'node:timers/promises';
import { type ConnectedApp, settledAfterMs, startConnectedApp } from './connected-app.ts';
import type { Bench, Comparison, Figure } from './figure.ts';
import { timeCalls } from './in-calling-window.ts';

/** How many entries of the ledger a page of it is measured with. */
const pageEntries = 50;

/** A call of the window with all its checks, against a raw one. */
export const mostOfInvoke = 1.5;

export const figure: Figure = {
  number: 4,
  title: 'a call of the window with all its checks',
  measure: async (bench) => {
    const app = await startConnectedApp();
    try {
      const { accountId } = await app.connect();
      await app.window.evaluate(fillActivity, { accountId, entries: pageEntries });
      if (!bench.isSample) await sleep(settledAfterMs);
      const page = { accountId: null, beforeSequence: null, limit: pageEntries };
      return [
        await measure(app, bench, 'readAvatar', { accountId }, 'a small one (readAvatar)'),
        await measure(app, bench, 'readRequests', { accountId }, 'the requests of an account (readRequests)'),
        await measure(
          app,
          bench,
          'readActivity',
          page,
          `${pageEntries} entries of the ledger (readActivity)`,
        ),
      ];
    } finally {
      await app.stop();
    }
  },
};

async function measure(
  { window }: ConnectedApp,
  bench: Bench,
  name: Parameters<typeof timeCalls>[0]['name'],
  input: Record<string, unknown>,
  what: string,
): Promise<Comparison> {
  const wanted = {
    ...{ blocks: bench.rounds(60), callsInBlock: bench.isSample ? 5 : 50, input, name },
    // Of both sides: what is measured is how it is all day, not how V8 comes to know the code.
    ...{ restMs: 15, warmUpBlocks: bench.rounds(10) },
  };
  return {
    kind: 'ratio',
    what: `a call from the window: ${what}`,
    floorOf: 'a raw invoke that echoes the same answer',
    unit: 'ms',
    statistic: 'p95',
    goal: mostOfInvoke,
    ...(await window.evaluate(timeCalls, wanted)),
  };
}

/** Calls that the provider's API does not know are told of all the same. */
async function fillActivity({ accountId, entries }: { accountId: string; entries: number }): Promise<void> {
  for (let call = 0; call < entries; call++) {
    const url = `https://elsewhere.example/${call}`;
    await accounts.callApi({ accountId, request: { method: 'GET', url, headers: [], body: null } });
  }
  // Until it is written.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}

import { setTimeout as sleep } from 'node:timers/promises';
import { mostOfInvoke } from './04-ipc.ts';
import { type ConnectedApp, settledAfterMs, startConnectedApp } from './connected-app.ts';
import { type Bench, type Comparison, type Figure, summaryOf } from './figure.ts';
import { timeCalls } from './in-calling-window.ts';
import { timeHandler } from './in-main.ts';

export const figure: Figure = {
  number: 11,
  title: 'an API call as an account',
  measure: async (bench) => {
    const app = await startConnectedApp();
    try {
      return await measure(app, bench);
    } finally {
      await app.stop();
    }
  },
};

const mostOfFetch = 1.1;

function goalOfBoth(invokeAndFetchMs: number, fetchMs: number): number {
  const most = mostOfFetch * fetchMs + mostOfInvoke * (invokeAndFetchMs - fetchMs);
  return Math.floor((100 * most) / invokeAndFetchMs) / 100;
}

async function measure(
  { connect, electron, server, window }: ConnectedApp,
  bench: Bench,
): Promise<Comparison[]> {
  const { accountId } = await connect();
  if (!bench.isSample) await sleep(settledAfterMs);
  const [newest] = server.tokensIssued.filter(({ kind }) => kind === 'access_token').slice(-1);
  const bare = { token: newest?.value ?? '', url: `${server.issuer}/api/me` };
  const input = { accountId, request: { method: 'GET', url: bare.url, headers: [], body: null } };
  const wanted = {
    ...{ input, blocks: bench.rounds(40), callsInBlock: bench.isSample ? 3 : 20 },
    // Of both sides: what is measured is how it is all day, not how V8 comes to know the code.
    ...{ restMs: 50, warmUpBlocks: bench.rounds(15) },
  };
  const row = { kind: 'ratio', unit: 'ms', statistic: 'median' } as const;
  const inWindow = await window.evaluate(timeCalls, { ...wanted, name: 'callApi' as const, rawFetch: bare });
  const inMain = await electron.evaluate(timeHandler, { ...wanted, bare });
  return [
    {
      ...row,
      what: 'an API call as an account',
      floorOf: 'the same fetch with a token in hand, both in the main process',
      ...inMain,
      goal: mostOfFetch,
    },
    {
      ...row,
      what: 'the same call from the window and back',
      floorOf:
        'a raw invoke that does that fetch (the goal is what figures 4 and 11 allow for the two together)',
      ...inWindow,
      goal: goalOfBoth(summaryOf(inWindow.floor).median, summaryOf(inMain.floor).median),
    },
  ];
}

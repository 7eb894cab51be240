import { setTimeout as sleep } from 'node:timers/promises';
import { type ConnectedApp, settledAfterMs, startConnectedApp } from './connected-app.ts';
import type { Bench, Comparison, Figure } from './figure.ts';
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
  const row = { kind: 'ratio', unit: 'ms', statistic: 'median', goal: 1.1 } as const;
  return [
    {
      ...row,
      what: 'an API call as an account, from the window and back',
      floorOf: 'a raw invoke that does the same fetch with a token in hand',
      ...(await window.evaluate(timeCalls, { ...wanted, name: 'callApi' as const, rawFetch: bare })),
    },
    {
      ...row,
      what: 'an API call as an account, within main',
      floorOf: 'the same fetch with a token in hand',
      ...(await electron.evaluate(timeHandler, { ...wanted, bare })),
    },
  ];
}

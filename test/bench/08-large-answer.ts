import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../measure/figures.ts';
import { timesOfAnswer } from '../measure/in-console.ts';
import { fetchAndParse, longestBlocks, watchMain } from './answer-in-main.ts';
import { type ConsoleOfAnAccount, inConsole } from './console-with-account.ts';
import type { Bound, Comparison, Figure, Row } from './figure.ts';
import { interleave } from './interleave.ts';

const megabytes = 5;
const path = `/api/large?megabytes=${megabytes}`;
/** As long as an answer takes, and nothing is done. */
const idleMs = 300;
/** Before each, until what was done before is over. */
const restMs = 200;

export const figure: Figure = {
  number: 8,
  title: 'A large answer in the API console',
  measure: ({ rounds }) => inConsole((console) => measureIn(console, rounds(30), rounds(20))),
};

async function measureIn(opened: ConsoleOfAnAccount, timings: number, watches: number): Promise<Row[]> {
  const { app, server, accessToken } = opened;
  const raw = { url: server.issuer + path, accessToken };
  const wholes: number[] = [];
  const { ours, floor } = await interleave(
    timings,
    async () => {
      await prepare(opened);
      const { firstMs, wholeMs } = await shownIn(opened);
      wholes.push(wholeMs);
      return firstMs;
    },
    async () => {
      await wait(restMs);
      return app.electron.evaluate(fetchAndParse, raw);
    },
  );
  const busy: number[] = [];
  const idle: number[] = [];
  const blocked = await interleave(
    watches,
    async () => {
      await prepare(opened);
      return longestBlock(opened, () => shownIn(opened), busy);
    },
    () => longestBlock(opened, () => wait(idleMs), idle),
  );
  const block = (what: string, of: (samples: number[]) => number): Bound => ({
    ...{ kind: 'bound', unit: 'ms', most: 16, value: of(blocked.ours) },
    what: `the longest that the main process is blocked meanwhile, ${what} (of an idle one: ${ms(of(blocked.floor))}; with its waits for a core: ${ms(of(busy.slice(1)))}, idle ${ms(of(idle.slice(1)))})`,
  });
  const ratio = (what: string, ours: number[]): Comparison => ({
    ...{ kind: 'ratio', unit: 'ms', statistic: 'median', ours, floor, goal: 1.3 },
    what: `a JSON answer of ${megabytes} MB, from Send to ${what}`,
    floorOf: 'a fetch of it and JSON.parse in the main process',
  });
  return [
    ratio('its first rows drawn', ours),
    // The first of them was the warm-up.
    ratio('all of it there, scrolled and searched', wholes.slice(1)),
    block('median', (samples) => percentile(samples, 50)),
    block(`the worst of ${watches}`, (samples) => Math.max(...samples)),
  ];
}

/** Another answer, so that a tree that is drawn next is a new one. */
async function prepare({ holdfast }: ConsoleOfAnAccount): Promise<void> {
  await holdfast.callApi('/api/me');
  await holdfast.answer.getByText('"subject"').waitFor();
  await holdfast.url.fill(path);
  await wait(restMs);
}

function shownIn({ holdfast }: ConsoleOfAnAccount): ReturnType<typeof timesOfAnswer> {
  return holdfast.page.evaluate(timesOfAnswer);
}

/** @param byClock the same with its waits for a core is put there. @returns what is of its own making */
async function longestBlock(
  { app }: ConsoleOfAnAccount,
  work: () => Promise<unknown>,
  byClock: number[],
): Promise<number> {
  await app.electron.evaluate(watchMain);
  await work();
  const { byClockMs, ownMs } = await app.electron.evaluate(longestBlocks);
  byClock.push(byClockMs);
  return ownMs;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

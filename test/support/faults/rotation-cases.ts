import { AppError } from '../../../electron/errors/app-error.ts';
import { arm, disarm } from '../conformance/faulty-disk.ts';
import type { LineFault } from './faulty-line.ts';
import type { RefreshingProcess } from './refreshing-process.ts';
import type { FamilyState, RotationWorld } from './rotation-world.ts';

/** Something that goes wrong with a refresh at a server that rotates. */
export interface RotationCase {
  name: string;
  /** `always`: the refresh token was not used up, or its successor came. `never`: it was, and the server told nobody of the next one. */
  couldBeKept: 'always' | 'never';
  /** What the account says in the end; a refresh is tried again first. */
  says: string;
  /** Takes the deadline of a request, 20 s. */
  isSlow?: true;
  strike: (world: RotationWorld) => Promise<unknown>;
}

const onTheLine = (fault: LineFault) => async (world: RotationWorld) => {
  world.line.strike(fault);
  await world.refresh();
};

const lost = (name: string, fault: LineFault): RotationCase => ({
  name,
  couldBeKept: 'never',
  says: 'GRANT_ANSWER_LOST',
  strike: onTheLine(fault),
});

const kept = (name: string, strike: RotationCase['strike']): RotationCase => ({
  name,
  couldBeKept: 'always',
  says: 'active',
  strike,
});

/** A refresh whose answer could not be kept at once. @throws Error where it could: the case would show nothing */
async function refreshHeld(world: RotationWorld): Promise<void> {
  await world.refresh();
  const { account } = await world.state();
  if (!account.startsWith('unreachable: STORAGE_')) throw new Error(`it is ${account}`);
}

/** The next thing that is encrypted is what the answer brought. */
async function withoutKeyStore(world: RotationWorld): Promise<void> {
  const { encrypt } = world.app.cipher;
  world.app.cipher.encrypt = async () => {
    throw new AppError('STORAGE_KEY_STORE_UNAVAILABLE');
  };
  await refreshHeld(world);
  world.app.cipher.encrypt = encrypt;
}

/** The note of the request is written, and what its answer brings is not. */
async function withFullDisk(world: RotationWorld): Promise<void> {
  const send = world.line.fetch;
  world.line.fetch = async (input, init) => {
    const answer = await send(input, init);
    if (input.endsWith('/token')) arm({ fault: 'ENOSPC', at: 1, within: world.folder });
    return answer;
  };
  await refreshHeld(world);
  world.line.fetch = send;
}

/** Another process that refreshes is killed, and this one is the next on the vault. */
const killedElsewhere = (end: RefreshingProcess['end']) => async (world: RotationWorld) => {
  await world.app.close();
  const { outcome } = await world.refreshElsewhere(end);
  if (outcome !== '') throw new Error(`not killed: ${outcome}`);
  await world.open();
};

/** Two processes want to refresh at once. @throws Error unless just one does, with one request */
async function twoProcesses(world: RotationWorld): Promise<void> {
  await world.app.close();
  const before = world.refreshRequests();
  const both = await Promise.all([world.refreshElsewhere('stays'), world.refreshElsewhere('stays')]);
  const outcomes = both.map(({ outcome }) => outcome).sort();
  for (const { leave } of both) await leave();
  const requests = world.refreshRequests() - before;
  if (outcomes.join() !== 'STORAGE_IN_USE,refreshed' || requests !== 1)
    throw new Error(`${outcomes.join()}, ${requests} requests`);
  await world.open();
}

async function nextRun(world: RotationWorld): Promise<void> {
  await world.app.close();
  await world.open();
}

export const rotationCases: readonly RotationCase[] = [
  kept('nothing at all', (world) => world.refresh()),
  kept('request dropped before the server heard of it', onTheLine('dropped-before')),
  kept('answer delayed by 2 s', onTheLine({ delayMs: 2000 })),
  lost('answer dropped', 'dropped-after'),
  lost('answer truncated', 'truncated'),
  lost('answer cut off by a reset', 'reset-in-the-middle'),
  lost('answer garbled', 'garbage'),
  lost('answer replaced by a gateway’s error', 'gateway-error'),
  { ...lost('answer delayed beyond the deadline', 'never-answered'), isSlow: true },
  {
    name: 'request doubled on the way, first answer given',
    couldBeKept: 'never',
    says: 'GRANT_INVALID',
    strike: onTheLine('doubled-first-answer'),
  },
  {
    name: 'request doubled on the way, second answer given',
    couldBeKept: 'never',
    says: 'GRANT_INVALID',
    strike: onTheLine('doubled-second-answer'),
  },
  kept('server answers 503', async (world) => {
    world.server.faults.switchOn({ at: 'refresh', kind: 'status-503' });
    await world.refresh();
  }),
  kept('server answers 429', async (world) => {
    world.server.faults.switchOn({ at: 'refresh', kind: 'status-429' });
    await world.refresh();
  }),
  kept('server restarts between two refreshes', (world) => world.restartServer()),
  kept('server gone for one refresh', (world) => world.restartServer(() => world.refresh())),
  kept('three refreshes at once', (world) =>
    Promise.all([world.refresh(), world.refresh(), world.refresh()]),
  ),
  kept('app quits while the answer is on its way', async (world) => {
    world.line.strike({ delayMs: 300 });
    const refreshed = world.refresh();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await nextRun(world);
    await refreshed;
  }),
  kept('killed between the note and the request', killedElsewhere('killed-before-request')),
  {
    name: 'killed between the answer and the disk',
    couldBeKept: 'never',
    says: 'GRANT_ANSWER_LOST',
    strike: killedElsewhere('killed-at-answer'),
  },
  kept('killed once the answer is on the disk', killedElsewhere('killed-once-written')),
  kept('two processes on one vault', twoProcesses),
  kept('disk full at the answer', async (world) => {
    await withFullDisk(world);
    disarm();
    await world.app.accessTokens.writeAllHeld();
    await nextRun(world);
  }),
  {
    name: 'disk full at the answer and until the app ends',
    couldBeKept: 'never',
    says: 'GRANT_ANSWER_LOST',
    strike: async (world) => {
      await withFullDisk(world);
      await world.app.close();
      disarm();
      await world.open();
    },
  },
  kept('disk full before the request', async (world) => {
    arm({ fault: 'ENOSPC', at: 1, within: world.folder });
    await world.refresh();
    disarm();
  }),
  kept('key store gone at the answer', async (world) => {
    await withoutKeyStore(world);
    await nextRun(world);
  }),
  kept('clock an hour back', async (world) => {
    world.app.clock.aheadMs = -60 * 60_000;
    await world.refresh();
    world.app.clock.aheadMs = 6 * 60_000;
  }),
  kept('clock a day ahead', async (world) => {
    world.app.clock.aheadMs = 24 * 60 * 60_000;
    await world.refresh();
    world.app.clock.aheadMs = 6 * 60_000;
  }),
];

/** What came of a case, after another refresh on a good line. */
export async function outcomeOf(world: RotationWorld, { strike }: RotationCase): Promise<FamilyState> {
  await strike(world);
  await world.refresh();
  await world.refresh();
  return world.state();
}

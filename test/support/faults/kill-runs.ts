import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { KilledRun } from './killed-app.ts';
import { bundleKilledApp, type Outcome, runKilled } from './killed-process.ts';
import { lookAfterwards } from './look-afterwards.ts';
import type { Operation } from './operation.ts';
import { openWhole, optionsOf, prepareVault } from './prepared-vault.ts';
import { damageTo, triesIn, type VaultView, viewOf } from './vault-view.ts';

/** How a run of an operation ended, and what was found afterwards. */
export interface KillRun {
  operation: string;
  /** The call that it was killed at, or `at a random moment`. */
  step: string;
  killed: boolean;
  lost: string[];
  torn: string[];
  /** Whatever else is not as it should be. */
  wrong: string[];
}

/** An operation on its own prepared vault, with what it does when nobody ends it. */
export interface PreparedOperation {
  operation: Operation;
  folder: string;
  before: VaultView;
  after: VaultView;
  calls: readonly string[];
  durationMs: number;
}

/** Where and how a run is to be ended. */
export type Ending = Pick<KilledRun, 'fault' | 'at' | 'powerCut'> | { afterMs: number };

const uncut = { fault: 'counted', at: 1, powerCut: null } as const;

/** The processes of the harness, all on copies of one prepared vault. */
export class KillRuns {
  readonly #root = mkdtempSync(path.join(os.tmpdir(), 'holdfast-kill-runs-'));
  #app = '';
  /** What the clock says in every run. */
  nowMs = 0;

  async start(): Promise<void> {
    this.#app = await bundleKilledApp();
    await prepareVault(path.join(this.#root, 'prepared'));
    // Late enough that the use of a scope is noted, and early enough that no token is due.
    this.nowMs = Date.now() + 30 * 60_000;
  }

  end(): void {
    for (const folder of [this.#root, path.dirname(this.#app)]) rmSync(folder, { recursive: true });
  }

  /** Runs the operation to its end once. @throws Error when it does not get there */
  async prepare(operation: Operation): Promise<PreparedOperation> {
    const folder = this.copyOf(path.join(this.#root, 'prepared'));
    if (operation.before) {
      const app = await openWhole(folder);
      await operation.before(app);
      await app.close();
    }
    operation.files?.(folder);
    const before = await viewAt(this.copyOf(folder), operation);
    const whole = this.copyOf(folder);
    const startedAtMs = performance.now();
    const outcome = await this.#run(whole, operation, uncut);
    const durationMs = performance.now() - startedAtMs;
    if (!outcome.acknowledged || outcome.failed) throw new Error(`${operation.name}: ${outcome.failed}`);
    const after = await viewAt(whole, operation);
    return { operation, folder, before, after, calls: outcome.calls, durationMs };
  }

  /** Every call before which it can be killed, the middle of every write, and when it says that it is done. */
  killsOf({ calls }: PreparedOperation): Ending[] {
    const powerCut = null;
    const kills = calls.flatMap((call, index): Ending[] => [
      { fault: 'killed', at: index + 1, powerCut },
      ...(isWrite(call) ? [{ fault: 'killed-half-way' as const, at: index + 1, powerCut }] : []),
    ]);
    return [...kills, { fault: 'killed', at: 'acknowledged', powerCut }];
  }

  /** Power cuts wherever one leaves something else than the one before. */
  powerCutsOf({ calls }: PreparedOperation): Ending[] {
    const changing = calls.flatMap((_call, index) => {
      const previous = calls[index - 1] ?? '';
      return isWrite(previous) || /^(f?data)?f?sync|^rename|^rm|^unlink/.test(previous) ? [index + 1] : [];
    });
    return [...changing, 'acknowledged' as const, 'closed' as const].flatMap((at): Ending[] => [
      { fault: 'killed', at, powerCut: 'names-as-synced' },
      { fault: 'killed', at, powerCut: 'names-as-they-are' },
    ]);
  }

  async kill(prepared: PreparedOperation, ending: Ending): Promise<KillRun> {
    const { operation, before, after, calls } = prepared;
    const folder = this.copyOf(prepared.folder);
    const outcome = await this.#run(folder, operation, ending);
    const left = 'powerCut' in ending && ending.powerCut && outcome.killed ? `${folder}.left` : folder;
    const { view, wrong } = await lookAfterwards(left, operation);
    const { lost, torn, undone } = damageTo(view, { before, after, acknowledged: outcome.acknowledged });
    for (const each of [folder, left]) rmSync(each, { recursive: true, force: true });
    return {
      operation: operation.name,
      step: stepOf(ending, calls),
      killed: outcome.killed,
      lost,
      torn,
      wrong: [
        ...wrong,
        ...undone.filter((name) => !operation.writtenBehind?.test(name)).map((name) => `undone: ${name}`),
        ...(outcome.failed === undefined ? [] : [outcome.failed]),
      ],
    };
  }

  #run(folder: string, { name }: Operation, ending: Ending): Promise<Outcome> {
    const fault = 'fault' in ending ? ending : uncut;
    const run = { folder, operation: name, nowMs: this.nowMs, ...fault };
    return runKilled(this.#app, run, 'afterMs' in ending ? ending.afterMs : undefined);
  }

  /** @returns a folder of the same files, for one run */
  copyOf(folder: string): string {
    const copy = mkdtempSync(path.join(this.#root, 'run-'));
    cpSync(folder, copy, { recursive: true });
    return copy;
  }
}

async function viewAt(folder: string, operation: Operation): Promise<VaultView> {
  const tries = triesIn(folder);
  const app = await openWhole(folder, optionsOf(operation));
  const view = await viewOf(app, tries);
  await app.close();
  return view;
}

function isWrite(call: string): boolean {
  return /^(write|append)/.test(call);
}

function stepOf(ending: Ending, calls: readonly string[]): string {
  if ('afterMs' in ending) return `killed after ${Math.round(ending.afterMs)} ms`;
  const { at, fault, powerCut } = ending;
  // Names of temporary files are random.
  const call = typeof at === 'number' ? calls[at - 1]?.replace(/\.tmp-\w+/, '.tmp') : at;
  const how = powerCut ? `power cut, ${powerCut},` : fault;
  return typeof at === 'number' ? `${how} at ${at} ${call}` : `${how} when ${at}`;
}

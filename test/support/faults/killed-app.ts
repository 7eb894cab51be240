// node killed-app.ts <JSON of KilledRun>: does one operation on a prepared vault, and is killed at one step of it.
// The disk first: the rest of the app must see it as it is made here.
import { arm, callsSeen, kill } from '../conformance/faulty-disk.ts';
import { DurableImage } from './durable-image.ts';
import { operations } from './operations.ts';
import { openVault, optionsOf, unlock } from './prepared-vault.ts';

/** What the process is told, and in {@link Outcome} what it says. */
export interface KilledRun {
  folder: string;
  operation: string;
  fault: 'counted' | 'killed' | 'killed-half-way';
  /** The number of the call, or right when the operation was said to be done, or when the app was closed. */
  at: number | 'acknowledged' | 'closed';
  /** Leaves in `<folder>.left` what a power cut leaves. */
  powerCut: 'names-as-synced' | 'names-as-they-are' | null;
  /** What the clock says all the time: two runs then write the same. */
  nowMs: number;
}

/** One line each; a killed process says only what it came to. */
export type Said = { acknowledged: true } | { calls: readonly string[] } | { failed: string };

function say(said: Said): void {
  process.stdout.write(`${JSON.stringify(said)}\n`);
}

async function run({ folder, operation: name, fault, at, powerCut, nowMs }: KilledRun): Promise<void> {
  Date.now = () => nowMs;
  const operation = operations.find((each) => each.name === name);
  if (!operation) throw new Error(`no operation ${name}`);
  const begin = () => {
    const image = powerCut && new DurableImage(folder);
    const names = powerCut === 'names-as-synced' ? 'as-synced' : 'as-they-are';
    const beforeKill = () => image?.writeTo(`${folder}.left`, names);
    arm({ fault, at: typeof at === 'number' ? at : Number.POSITIVE_INFINITY, within: folder, beforeKill });
  };
  if (operation.fromStart) begin();
  const app = openVault(folder, optionsOf(operation));
  await app.inspectAccounts();
  await app.posture.check();
  if (!operation.isLocked) await unlock(app);
  if (!operation.fromStart) begin();
  await operation.run(app);
  say({ acknowledged: true });
  if (at === 'acknowledged') kill();
  await app.close();
  if (at === 'closed') kill();
  say({ calls: callsSeen() });
}

await run(JSON.parse(process.argv[2] ?? '') as KilledRun).catch((error: unknown) =>
  say({ failed: String((error as Error)?.stack ?? error) }),
);
process.exit();

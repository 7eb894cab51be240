// node build/package.ts [--release] [--channel stable|development] [--linux|--mac|--win] [targets…]: packages into release/.

import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Channel } from '../electron/build-description.ts';
import { names } from '../electron/build-description.ts';
import { buildPackages } from './packaging/build-packages.ts';
import { planPackage } from './packaging/package-plan.ts';
import { type System, targetsOf, thisSystem, whyNot } from './packaging/targets.ts';
import { root } from './run-tool.ts';

const flag = { type: 'boolean', default: false } as const;
const { values, positionals } = parseArgs({
  options: {
    ...{ release: flag, linux: flag, mac: flag, win: flag },
    channel: { type: 'string', default: 'stable' },
  },
  allowPositionals: true,
});

try {
  await main();
} catch (error) {
  console.error(`package: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  if (!(values.channel in names)) throw new Error(`there is no channel “${values.channel}”`);
  const plan = planPackage(root, { isRelease: values.release, channel: values.channel as Channel });
  const wanted = chosen();
  const reasons = await Promise.all(wanted.map(([system, target]) => whyNot(system, target)));
  const possible = wanted.filter((_, index) => reasons[index] === undefined);
  const here = thisSystem();
  const output = path.join(root, 'release');
  let artifacts: readonly string[] = [];
  if (here && possible.length > 0) {
    const targets = possible.map(([, target]) => target);
    const work = path.join(root, '.runtime/package');
    artifacts = (await buildPackages(plan, { root, system: here, targets, output, work })).artifacts;
  }
  const { product } = names[plan.channel];
  console.log(`\n${product} ${plan.version}, a ${plan.kind} build on Electron ${plan.electron.version}`);
  for (const file of [...artifacts].sort()) console.log(`  built      ${path.relative(root, file)}`);
  for (const [index, [system, target]] of wanted.entries())
    if (reasons[index]) console.log(`  not built  ${target} (${system}): ${reasons[index]}`);
  if (plan.kind === 'test')
    console.log('  A test build is for trying out: npm run package -- --release makes a release.');
  // What was asked for by name has to be there.
  if (possible.length === 0 || (positionals.length > 0 && possible.length < wanted.length))
    process.exitCode = 1;
}

/** Pairs of a system and a target: those that were named, or all. */
function chosen(): [System, string][] {
  const all = Object.keys(targetsOf) as System[];
  const systems = all.filter((system) => values[system]);
  const targets = positionals.flatMap((each) => each.split(',')).filter(Boolean);
  if (targets.length > 0) {
    const [system] = systems.length > 0 ? systems : [thisSystem()];
    return targets.map((target) => [system ?? 'linux', target]);
  }
  return (systems.length > 0 ? systems : all).flatMap((system) =>
    targetsOf[system].map((target): [System, string] => [system, target]),
  );
}

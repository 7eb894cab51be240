// The one way in on any machine: makes everything ready, then runs a script with a new enough Node.
//   node build/setup.mjs [--for=start|tests|check|package] [script arguments…]
// Runs before Node 24 exists here, so plain .mjs and Node 18 built-ins only.
import { setUpBrowserPolicy } from './setup/browser-policy.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { setUpElectron } from './setup/electron.mjs';
import { findNode } from './setup/find-node.mjs';
import { forwardTo } from './setup/forward.mjs';
import { planFor } from './setup/plan.mjs';
import { step } from './setup/say.mjs';
import { installSystemPackages } from './setup/system-packages.mjs';

const [purpose, scriptArguments] = readArguments(process.argv.slice(2));

try {
  const plan = planFor(purpose);
  await step(1, 'dependencies', () => installDependencies());
  const node = await step(2, 'Node 24', () => findNode());
  const packages = await step(3, 'system packages', () => installSystemPackages(plan));
  const electron = await step(4, 'Electron', () =>
    plan.electron ? setUpElectron(node.value) : 'not needed',
  );
  await step(5, 'browser policy', () => (plan.browserPolicy ? setUpBrowserPolicy() : 'not needed'));
  if (packages.value?.blocking) throw new Error(packages.value.blocking);
  if (scriptArguments.length > 0) forwardTo(node.value, scriptArguments, electron.value?.environment);
} catch (error) {
  console.error(`set-up stopped: ${error.message}`);
  process.exitCode = 1;
}

function readArguments(given) {
  const flag = given[0]?.startsWith('--for=') ? given[0].slice('--for='.length) : undefined;
  return [flag ?? 'start', flag ? given.slice(1) : given];
}

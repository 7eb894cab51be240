import { spawn } from 'node:child_process';
import { once } from 'node:events';

const keyringPassword = 'test desktop';

/** A real Secret Service, its login keyring made on the first start and unlocked on every start. */
export async function startKeyStore(env: NodeJS.ProcessEnv): Promise<void> {
  const options = ['--unlock', '--components=secrets'];
  const starter = spawn('gnome-keyring-daemon', options, { env, stdio: ['pipe', 'ignore', 'ignore'] });
  starter.stdin.end(keyringPassword);
  // It ends as soon as the daemon, which it leaves behind, is up.
  const [code] = await once(starter, 'exit', { signal: AbortSignal.timeout(10_000) });
  if (code !== 0) throw new Error(`gnome-keyring-daemon did not start (code ${code})`);
}

import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Folders } from './folders.ts';

const keyringPassword = 'test desktop';

const service = 'org.freedesktop.secrets';

/** A real Secret Service, its login keyring made on the first start and unlocked on every start. */
export async function startKeyStore(env: NodeJS.ProcessEnv): Promise<void> {
  const options = ['--unlock', '--components=secrets'];
  const starter = spawn('gnome-keyring-daemon', options, { env, stdio: ['pipe', 'ignore', 'ignore'] });
  starter.stdin.end(keyringPassword);
  // It ends as soon as the daemon, which it leaves behind, is up; that one takes its name on the bus a little later.
  const [code] = await once(starter, 'exit', { signal: AbortSignal.timeout(10_000) });
  if (code !== 0) throw new Error(`gnome-keyring-daemon did not start (code ${code})`);
  const untilMs = Date.now() + 5_000;
  while (!(await askBus(env, 'NameHasOwner', service)).endsWith('true'))
    if (Date.now() > untilMs) throw new Error('gnome-keyring-daemon did not take its name on the bus');
}

/** The real Secret Service of a desktop, and what happens to such a thing. */
export class KeyStoreInHand {
  readonly #env: NodeJS.ProcessEnv;
  readonly #folders: Folders;

  constructor({ env, folders }: { env: NodeJS.ProcessEnv; folders: Folders }) {
    this.#env = env;
    this.#folders = folders;
  }

  /** As the keyring of somebody whose system signs them in without a password. */
  async lock(): Promise<void> {
    await ask(this.#env, service, [
      '/org/freedesktop/secrets',
      'org.freedesktop.Secret.Service.Lock',
      'array:objpath:/org/freedesktop/secrets/collection/login',
    ]);
  }

  /** As PAM does when somebody signs in: by the daemon's own socket. */
  async unlock(): Promise<void> {
    const socket = net.connect(path.join(this.#folders.runtime, 'keyring/control'));
    const password = Buffer.from(keyringPassword);
    const [length, unlock] = [12 + password.length, 1];
    socket.write(Buffer.concat([Buffer.of(0), words(length, unlock, password.length), password]));
    const [reply] = (await once(socket, 'data', { signal: AbortSignal.timeout(5_000) })) as [Buffer];
    socket.destroy();
    if (reply.readUInt32BE(4) !== 0) throw new Error(`the keyring did not open: ${reply.toString('hex')}`);
  }

  /** It keeps its name on the bus and answers nothing. */
  async pause(): Promise<void> {
    process.kill(await this.#processId(), 'SIGSTOP');
  }

  async goOn(): Promise<void> {
    process.kill(await this.#processId(), 'SIGCONT');
  }

  /** From here on there is none on this desktop. */
  async end(): Promise<void> {
    const id = await this.#processId();
    process.kill(id, 'SIGTERM');
    while (isRunning(id)) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** The same desktop, but whatever its key store held is gone. */
  async loseEverything(): Promise<void> {
    await this.end();
    await rm(path.join(this.#folders.data, 'keyrings'), { recursive: true });
    await startKeyStore(this.#env);
  }

  async #processId(): Promise<number> {
    const answer = await askBus(this.#env, 'GetConnectionUnixProcessID', service);
    return Number(answer.replace('uint32', ''));
  }
}

function askBus(env: NodeJS.ProcessEnv, question: string, name: string): Promise<string> {
  const asked = ['/org/freedesktop/DBus', `org.freedesktop.DBus.${question}`, `string:${name}`];
  return ask(env, 'org.freedesktop.DBus', asked);
}

async function ask(env: NodeJS.ProcessEnv, destination: string, asked: string[]): Promise<string> {
  const options = ['--session', '--print-reply=literal', `--dest=${destination}`];
  const { stdout } = await promisify(execFile)('dbus-send', [...options, ...asked], { env });
  return stdout.trim();
}

function words(...values: number[]): Buffer {
  const buffer = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) buffer.writeUInt32BE(value, 4 * index);
  return buffer;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

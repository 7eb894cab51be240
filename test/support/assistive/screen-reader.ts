import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Desktop } from '../desktop/desktop.ts';

/** Roles as AT-SPI says them. */
export type Role =
  | 'push button'
  | 'heading'
  | 'entry'
  | 'static'
  | 'radio button'
  | 'check box'
  | 'page tab'
  | 'frame'
  | 'label';

const launcher = '/usr/libexec/at-spi-bus-launcher';
const script = path.join(import.meta.dirname, 'screen-reader.py');

/**
 * Works an app from outside, by what it tells assistive technology and nothing else. It needs no debugging port, so that it can drive
 * the very program that is released.
 */
export class ScreenReader {
  readonly #process: ChildProcess;
  readonly #waiting: ((line: string) => void)[] = [];
  #errors = '';

  constructor({ env }: Desktop) {
    spawn(launcher, ['--launch-immediately'], { env, stdio: 'ignore' }).unref();
    // The system's own Python, which has the bindings.
    this.#process = spawn('/usr/bin/python3', [script], { env, stdio: ['pipe', 'pipe', 'pipe'] });
    this.#process.stderr?.on('data', (chunk: Buffer) => {
      this.#errors += chunk.toString();
    });
    const lines = createInterface({ input: this.#process.stdout ?? process.stdin });
    lines.on('line', (line) => this.#waiting.shift()?.(line));
    this.#process.on('exit', () => {
      for (const each of this.#waiting.splice(0)) each(JSON.stringify({ ok: false, error: this.#errors }));
    });
  }

  /** Waits until something is shown. @returns its whole name */
  async sees(role: Role, name: string | RegExp, seconds?: number): Promise<string> {
    return String(await this.#ask({ act: 'wait', role, name: pattern(name), seconds }));
  }

  async press(role: Role, name: string | RegExp, seconds?: number): Promise<void> {
    await this.#ask({ act: 'press', role, name: pattern(name), seconds });
  }

  /** @param role `combo box` for a field with suggestions */
  async fill(name: string | RegExp, text: string, role: 'entry' | 'combo box' = 'entry'): Promise<void> {
    await this.#ask({ act: 'fill', role, name: pattern(name), text });
  }

  /** Waits until something is not shown any more. */
  async seesNoMore(role: Role, name: string | RegExp): Promise<void> {
    await this.#ask({ act: 'gone', role, name: pattern(name) });
  }

  /** Everything that has a name, for when a test fails. */
  async everything(): Promise<string> {
    return String(await this.#ask({ act: 'seen' }));
  }

  end(): void {
    this.#process.stdin?.end();
  }

  async #ask(request: object): Promise<unknown> {
    const line = await new Promise<string>((resolve) => {
      this.#waiting.push(resolve);
      this.#process.stdin?.write(`${JSON.stringify(request)}\n`);
    });
    const answer = JSON.parse(line) as { ok: boolean; value?: unknown; error?: string };
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  }
}

/** For Python, whose expressions are the same as far as they are used here. */
function pattern(name: string | RegExp): string {
  return typeof name === 'string' ? name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&') : name.source;
}

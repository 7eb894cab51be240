import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { HealthView } from '../../../electron/ipc/contract.ts';
import { createProviderRegistry } from '../../../electron/providers/provider-registry.ts';
import { personAtBrowser } from '../app/person.ts';
import {
  type LocalAuthorizationServer,
  type LocalAuthorizationServerOptions,
  startLocalAuthorizationServer,
} from '../local-authorization-server/index.ts';
import { type FaultyLine, startFaultyLine } from './faulty-line.ts';
import { type DrivenApp, openVault } from './prepared-vault.ts';
import type { RefreshingProcess } from './refreshing-process.ts';

const minute = 60_000;

/** What became of the tokens of one consent. */
export interface FamilyState {
  /** Whether the server still takes the family's newest refresh token. */
  family: 'lives' | 'ended';
  /** `active`, or what the account says of itself. */
  account: string;
}

/** A server that rotates refresh tokens and ends a family whose used token comes again, an app with an account there, a line between. */
export class RotationWorld {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'holdfast-rotation-'));
  server!: LocalAuthorizationServer;
  line!: FaultyLine;
  app!: DrivenApp;
  accountId = '';

  async start(): Promise<this> {
    await this.#listen({ accessTokenSeconds: 300 });
    await this.open();
    this.accountId = await this.app.connect('ada');
    this.app.clock.aheadMs = 6 * minute;
    return this;
  }

  /** The app on the same vault: the next one, if there was one before. */
  async open(): Promise<void> {
    const aheadMs = this.app?.clock.aheadMs ?? 0;
    this.app = openVault(this.folder, {
      providers: createProviderRegistry(this.server.issuer),
      fetch: (input, init) => this.line.fetch(input, init),
      browser: personAtBrowser({ as: 'ada' }).browser,
    });
    this.app.clock.aheadMs = aheadMs;
    await this.app.posture.check();
  }

  /** Asks for a refresh. @returns the code of what went wrong, or `refreshed` */
  async refresh(): Promise<string> {
    return this.app.ask('refreshAccount', { accountId: this.accountId }).then(
      () => 'refreshed',
      (error: { code?: string }) => error.code ?? String(error),
    );
  }

  /** The same server after a restart: its keys, its port and what it granted. */
  async restartServer(meanwhile: () => Promise<unknown> = async () => undefined): Promise<void> {
    const state = JSON.parse(JSON.stringify(this.server.state()));
    const { port } = new URL(this.server.issuer);
    await this.server.close();
    await meanwhile();
    await this.line.close();
    await this.#listen({ accessTokenSeconds: 300, port: Number(port), state });
    await this.app.close();
    await this.open();
  }

  /** Another process on the same vault refreshes. @returns the code of what went wrong, or `refreshed`; empty when it was killed */
  async refreshElsewhere(
    end: RefreshingProcess['end'],
  ): Promise<{ outcome: string; leave: () => Promise<void> }> {
    const { aheadMs } = this.app.clock;
    const told: RefreshingProcess = { folder: this.folder, issuer: this.server.issuer, aheadMs, end };
    const program = path.join(import.meta.dirname, 'refreshing-process.ts');
    const child = spawn(process.execPath, [program, JSON.stringify(told)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    const line = await new Promise<string>((resolve) => {
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
      void ended.then(() => resolve(''));
    });
    const leave = async () => {
      child.stdin.end();
      await ended;
    };
    if (line === '') await ended;
    return { outcome: line, leave };
  }

  refreshRequests(): number {
    return this.server.records.filter(({ point }) => point === 'refresh').length;
  }

  /** What the server knows, and what the account says once the network is as it should be. */
  async state(): Promise<FamilyState> {
    const [, newest] = this.server
      .state()
      .entries.filter(([key, payload]) => key.startsWith('RefreshToken:') && !payload.consumed)
      .at(-1) ?? [''];
    const { accounts } = await this.app.ask('readSnapshot', {});
    const health = accounts[0]?.health;
    return { family: newest ? 'lives' : 'ended', account: health ? saidOf(health) : 'gone' };
  }

  async end(): Promise<void> {
    await this.app.close();
    await this.line.close();
    await this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #listen(options: LocalAuthorizationServerOptions): Promise<void> {
    this.server = await startLocalAuthorizationServer(options);
    this.line = await startFaultyLine(this.server.issuer);
  }
}

function saidOf(health: HealthView): string {
  if (health.state === 'needs-reconsent' || health.state === 'unreadable') return health.cause;
  return health.state === 'unreachable' ? `${health.state}: ${health.error.code}` : health.state;
}

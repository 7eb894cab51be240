import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Conf from 'conf';
import type { PresetClient } from '../../../electron/clients/preset-clients.ts';
import { type App, compose } from '../../../electron/compose.ts';
import type { InstallationPlatform } from '../../../electron/installation/installation.ts';
import type { RequestInput, RequestName, RequestOutput } from '../../../electron/ipc/contract.ts';
import { route } from '../../../electron/ipc/router.ts';
import type { Policy } from '../../../electron/policy/policy.ts';
import type { Fetch } from '../../../electron/providers/protocol-fetch.ts';
import type { ProviderRegistry } from '../../../electron/providers/provider-registry.ts';
import type { OpenStoreFile } from '../../../electron/vault/document-file.ts';
import { TestCipher } from './test-cipher.ts';

export interface AppOptions {
  providers: ProviderRegistry;
  fetch?: Fetch;
  vaultFolder?: string;
  cipher?: TestCipher;
  /** What the person does with a link that the app opens; by default nothing. */
  browser?: (url: URL, app: RunningApp) => Promise<void>;
  schemeRegistered?: boolean;
  openStoreFile?: OpenStoreFile;
  presetClients?: readonly PresetClient[];
  policy?: Policy;
  installation?: Partial<InstallationPlatform>;
  /** scrypt's N for new passphrases; by default the least there is, for the sake of time. */
  passphraseCost?: number;
  /** Where the person saves a file; by default nowhere. */
  chooseSavePath?: (suggestedName: string) => Promise<string | null>;
  /** Which file the person opens; by default none. */
  chooseFile?: () => Promise<string | null>;
}

/** The whole app but Electron: its composition, asked over the same router that answers IPC. */
export interface RunningApp extends App {
  vaultFolder: string;
  cipher: TestCipher;
  clock: { aheadMs: number };
  opened: URL[];
  copied: string[];
  /** What was shown in the file manager. */
  shown: string[];
  /** Sends a request as the renderer would; throws the reply's error as `{ code, … }`. */
  ask: <K extends RequestName>(name: K, input: RequestInput<K>) => Promise<RequestOutput<K>>;
  /** Reads the accounts' files, as the window has it done. */
  inspectAccounts: () => Promise<void>;
  /** Waits until the attempt has ended and gives its last step. */
  ended: (attemptId: string) => Promise<EndedStep>;
}

type Step = ReturnType<App['attempts']['state']['getState']>['attempts'][number]['step'];
export type EndedStep = Extract<Step, { at: 'connected' | 'failed' | 'cancelled' }>;

export function startApp(options: AppOptions): RunningApp {
  const vaultFolder =
    options.vaultFolder ?? path.join(mkdtempSync(path.join(os.tmpdir(), 'holdfast-vault-')), 'vault');
  const cipher = options.cipher ?? new TestCipher();
  const clock = { aheadMs: 0 };
  const opened: URL[] = [];
  const copied: string[] = [];
  const shown: string[] = [];
  const app = compose({
    vaultFolder,
    openStoreFile: options.openStoreFile ?? (({ name, ...rest }) => new Conf({ ...rest, configName: name })),
    cipher,
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    providers: options.providers,
    schemeHandler: {
      ensureRegistered: async () => options.schemeRegistered ?? true,
      inspect: async () => ({ state: (options.schemeRegistered ?? true) ? 'ours' : 'nobody' }),
      forget: async () => undefined,
    },
    installation: {
      kind: 'source',
      updateEngine: null,
      isSandboxed: true,
      removeFolders: () => rmSync(path.dirname(vaultFolder), { recursive: true, force: true }),
      ...options.installation,
    },
    openBrowser: async (url) => {
      opened.push(url);
      await options.browser?.(url, running);
    },
    showWindow: () => undefined,
    copyText: (text) => copied.push(text),
    chooseSavePath: async (suggestedName) => (await options.chooseSavePath?.(suggestedName)) ?? null,
    chooseFile: async () => (await options.chooseFile?.()) ?? null,
    showInFolder: (file) => shown.push(file),
    logFolder: path.join(vaultFolder, '..', 'logs'),
    preferredLanguages: () => ['en-GB'],
    versions: { appVersion: '0.0.0', electronVersion: '0' },
    nowMs: () => Date.now() + clock.aheadMs,
    presetClients: options.presetClients,
    policy: options.policy,
    passphraseCost: options.passphraseCost ?? 2 ** 14,
  });

  const ask: RunningApp['ask'] = async (name, input) => {
    const result = await route(app.handlers, name, input, (error) => console.error(error));
    if (!result.ok) throw Object.assign(new Error(result.error.code), result.error);
    return result.value;
  };

  const ended: RunningApp['ended'] = (attemptId) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the attempt did not end within 15 s')), 15_000);
      const look = () => {
        const step = app.attempts.state.getState().attempts.find(({ id }) => id === attemptId)?.step;
        if (step?.at !== 'connected' && step?.at !== 'failed' && step?.at !== 'cancelled') return;
        clearTimeout(timer);
        stop();
        resolve(step);
      };
      const stop = app.attempts.state.subscribe(look);
      look();
    });

  const running: RunningApp = {
    ...app,
    inspectAccounts: () => app.reader.start(),
    vaultFolder,
    cipher,
    clock,
    opened,
    copied,
    shown,
    ask,
    ended,
  };
  return running;
}

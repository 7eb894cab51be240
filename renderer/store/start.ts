import type { AccountsChange } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { afterNextFrame } from './after-next-frame.ts';
import { useApp } from './app-store.ts';
import { callAfterConsents } from './ask-and-call.ts';
import { followCommands } from './commands.ts';
import { learnLikelyLanguage, learnWanted } from './first-words.ts';
import { follow } from './follow-settings.ts';
import { forgetWhenLocked } from './forget-when-locked.ts';
import { openLeaveSheetWhenAsked } from './open-leave-sheet.ts';
import { settle } from './settle.ts';
import { newerOf, type SliceName, type Slices, withSnapshot } from './slices.ts';
import { withAccountsChange } from './told-accounts.ts';

/** How long a window may stay empty for the sake of what is to be in it, milliseconds. */
const longestEmptyMs = 150;

/**
 * Listens to the events, then asks for the snapshot: nothing between the two is missed.
 *
 * @returns resolves when there is something to draw: the snapshot, or, where it takes too long, that it is on its way
 */
export function start(): Promise<void> {
  bridge.on('accounts.changed', takeAccounts);
  bridge.on('attempts.changed', ({ revision, attempts }) => take('attempts', revision, attempts));
  bridge.on('providers.changed', ({ revision, providers }) => take('providers', revision, providers));
  bridge.on('storage.changed', ({ revision, storage }) => take('storage', revision, storage));
  bridge.on('notices.changed', ({ revision, notices }) => take('notices', revision, notices));
  bridge.on('settings.changed', async ({ revision, settings }) => {
    // Another language is there before it is spoken.
    await learnWanted(settings.shownLanguage);
    take('settings', revision, settings);
  });
  bridge.on('revocations.changed', ({ revision, revocations }) => take('revocations', revision, revocations));
  bridge.on('vault.changed', ({ revision, vault }) => take('vault', revision, vault));
  bridge.on('activity.changed', ({ revision, activity }) => take('activity', revision, activity));
  bridge.on('inspector.changed', ({ revision, inspector }) => take('inspector', revision, inspector));
  useApp.subscribe(({ settings }, before) => settings !== before.settings && follow(settings.value));
  bridge.on('installation.changed', ({ revision, installation }) =>
    take('installation', revision, installation),
  );
  followCommands();
  forgetWhenLocked();
  openLeaveSheetWhenAsked();
  callAfterConsents();
  void learnLikelyLanguage();
  return Promise.race([readSnapshot(), new Promise<void>((resolve) => setTimeout(resolve, longestEmptyMs))]);
}

/** Changes of accounts that came while the snapshot was on its way. */
let waiting: AccountsChange[] = [];

export async function readSnapshot(): Promise<void> {
  waiting = [];
  useApp.setState({ start: { at: 'loading' } });
  const result = await settle(bridge.readSnapshot({}));
  await (result.ok ? learnWanted(result.value.settings.shownLanguage) : learnLikelyLanguage());
  if (!result.ok) return useApp.setState({ start: { at: 'failed', error: result.error } });
  useApp.setState((state) => ({ ...withSnapshot(state, result.value, waiting), start: { at: 'ready' } }));
  waiting = [];
  afterNextFrame(() => void settle(bridge.readOtherAccounts({})));
}

function takeAccounts(change: AccountsChange): void {
  if (useApp.getState().start.at === 'ready') useApp.setState((state) => withAccountsChange(state, change));
  else waiting.push(change);
}

function take<K extends SliceName>(name: K, revision: number, value: Slices[K]['value']): void {
  useApp.setState((state) => ({
    [name]: newerOf(state[name] as { revision: number; value: typeof value }, revision, value),
  }));
}

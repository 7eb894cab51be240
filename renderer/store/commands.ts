import type { Command } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { useApp } from './app-store.ts';
import {
  chooseProvider,
  openSheet,
  showAccount,
  showActivity,
  showInspector,
  showList,
  showSettings,
} from './navigation.ts';
import { settle } from './settle.ts';

export type PlainCommandName = Exclude<Command['name'], 'show-account' | 'show-provider'>;

const acts: Readonly<Record<PlainCommandName, () => void>> = {
  connect: () => openSheet({ kind: 'choose-provider' }),
  import: () => openSheet({ kind: 'import' }),
  export: () => openSheet({ kind: 'export' }),
  lock,
  settings: showSettings,
  palette: () => openSheet({ kind: 'palette' }),
  'find-account': focusSearch,
  activity: showActivity,
  inspector: () => showInspector(),
  shortcuts: () => openSheet({ kind: 'shortcuts' }),
};

/**
 * Does what a shortcut, the menu, the tray, a notification or a link asks for. While the vault is locked nothing; over an open
 * sheet only locking, since a sheet may hold what the person is typing.
 *
 * @returns whether it was done
 */
export function carryOut(command: Command): boolean {
  const { sheet, start, storage } = useApp.getState();
  if (start.at !== 'ready' || storage.value.state === 'passphrase-locked') return false;
  if (sheet && command.name !== 'lock') return false;
  if (command.name === 'show-account') showAccount(command.accountId);
  else if (command.name === 'show-provider') chooseProvider(command.providerId);
  else acts[command.name]();
  return true;
}

/** Takes what was asked of the window, now and whenever something is. */
export function followCommands(): void {
  bridge.on('command.asked', () => void takeCommand());
  useApp.subscribe(({ start }, before) => {
    if (start.at === 'ready' && before.start.at !== 'ready') void takeCommand();
  });
}

async function takeCommand(): Promise<void> {
  if (useApp.getState().start.at !== 'ready') return;
  const taken = await settle(bridge.takeCommand({}));
  if (taken.ok && taken.value.command) carryOut(taken.value.command);
}

/** Whether there is a lock that can be closed. */
export function isLockable(): boolean {
  const { value } = useApp.getState().storage;
  return value.state === 'ready' && value.protection === 'passphrase';
}

function lock(): void {
  if (isLockable()) void settle(bridge.lockVault({}));
}

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('#account-search');
  if (!field) return;
  // Folded to one column, the field can't take the focus before the list is seen.
  if (field.offsetParent === null) showList();
  requestAnimationFrame(() => field.select());
}

import type { AccountView, Command } from '../ipc/contract.ts';
import { mainTexts } from '../messages/main-texts.ts';
import { needOf } from './account-need.ts';

export interface TrayItem {
  label: string;
  /** null: it only says something. */
  act: Command | 'open' | 'quit' | null;
}

export interface TrayModel {
  tooltip: string;
  /** null: a line between. */
  items: (TrayItem | null)[];
}

export interface TrayParts {
  accounts: readonly AccountView[];
  isLocked: boolean;
  isLockable: boolean;
  nowMs: number;
}

const mostNeeds = 5;

/** What the tray says and offers. Nothing in it acts: it leads to where the person decides. */
export function trayModel({ accounts, isLocked, isLockable, nowMs }: TrayParts): TrayModel {
  const words = mainTexts().tray;
  const needs = accounts.flatMap((account) => {
    const need = needOf(account, nowMs);
    return need ? { account, need } : [];
  });
  const unreachable = accounts.filter(({ health }) => health.state === 'unreachable').length;
  const tooltip = () => {
    if (isLocked) return words.locked;
    if (accounts.length === 0) return words.noAccounts;
    if (needs.length > 0) return words.needYou(needs.length);
    if (unreachable > 0) return words.unreachable(unreachable);
    const isRead = accounts.every(({ health }) => health.state !== 'reading');
    return isRead ? words.allWork(accounts.length) : words.reading;
  };
  const inNeed = needs.slice(0, mostNeeds).map(({ account, need }): TrayItem => {
    const name = account.label || account.displayName;
    const label = need.cause === 'set-up' ? words.look(name) : words.reconnect(name);
    return { label, act: { name: 'show-account', accountId: account.id } };
  });
  const rest = needs.length - inNeed.length;
  const offered: (TrayItem | null)[] = isLocked
    ? []
    : [
        { label: words.connect, act: { name: 'connect' } },
        ...(isLockable ? [{ label: words.lock, act: { name: 'lock' } as const }] : []),
      ];
  return {
    tooltip: tooltip(),
    items: [
      { label: tooltip(), act: null },
      ...inNeed,
      ...(rest > 0 ? [{ label: words.more(rest), act: 'open' as const }] : []),
      null,
      { label: words.open, act: 'open' },
      ...offered,
      null,
      { label: words.quit, act: 'quit' },
    ],
  };
}

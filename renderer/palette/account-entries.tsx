import { Activity, KeyRound, PlugZap, RotateCw, ShieldCheck, SquareTerminal, Unplug } from 'lucide-react';
import type { AccountView, ProviderView } from '../../electron/ipc/contract.ts';
import { mayAskForMore } from '../account/main-action.tsx';
import { bridge } from '../bridge.ts';
import { accountName, accountWho } from '../messages/account-text.ts';
import { healthText, needsReconnect, needsSetUp } from '../messages/health-text.ts';
import { texts } from '../messages/texts.ts';
import { showAccountTab } from '../store/asked-tab.ts';
import { startAttempt } from '../store/attempts.ts';
import { openSheet, showAccount } from '../store/navigation.ts';
import { settle } from '../store/settle.ts';
import { Mark } from '../ui/mark.tsx';
import type { Entry } from './entry.ts';

/** To an account, and what can be done with it. */
export function accountEntries(
  account: AccountView,
  provider: ProviderView | undefined,
  nowMs: number,
): Entry[] {
  const { id: accountId, providerId } = account;
  const name = accountName(account);
  const words = texts.palette.account;
  const detail = provider?.name ?? providerId;
  const who = accountWho(account);
  const health = healthText(account, detail, nowMs);
  const isReconnect = needsReconnect(account, nowMs) && !needsSetUp(account);
  const entry = (what: string, entryName: string, icon: Entry['icon'], act: Entry['act']): Entry => ({
    id: `${what}:${accountId}`,
    ...{ name: entryName, detail, icon, act, alsoFound: `${detail} ${who}` },
  });
  return [
    {
      ...entry('account', name, <Mark kind={provider?.kind} />, () => showAccount(accountId)),
      detail: `${detail} · ${health.line}`,
      isOffered: true,
    },
    ...(isReconnect
      ? [
          {
            ...entry('reconnect', words.reconnect(name), <PlugZap size={16} />, () =>
              startAttempt({ kind: 'reconsent', accountId, moreScopes: [] }),
            ),
            isOffered: 'urgently' as const,
          },
        ]
      : []),
    ...((account.renews || account.health.state === 'reading') && !isReconnect
      ? [
          entry('renew', words.renew(name), <RotateCw size={16} />, () => {
            showAccount(accountId);
            // How it went stands on the account's page.
            void settle(bridge.refreshAccount({ accountId }));
          }),
        ]
      : []),
    ...(provider && !isReconnect && mayAskForMore(account, provider)
      ? [
          entry('ask-more', words.askMore(name), <KeyRound size={16} />, () => {
            showAccount(accountId);
            openSheet({ kind: 'ask-more', accountId });
          }),
        ]
      : []),
    entry('access', words.access(name), <ShieldCheck size={16} />, () => showAccountTab(accountId, 'access')),
    entry('console', words.console(name), <SquareTerminal size={16} />, () =>
      showAccountTab(accountId, 'console'),
    ),
    entry('account-activity', words.activity(name), <Activity size={16} />, () =>
      showAccountTab(accountId, 'activity'),
    ),
    entry('disconnect', words.disconnect(name), <Unplug size={16} />, () => {
      showAccount(accountId);
      openSheet({ kind: 'disconnect', accountId, displayName: name, providerId });
    }),
  ];
}

import type { AccountView } from '../../electron/ipc/contract.ts';
import { lastUseText, noAccessText, takenAwayText } from '../messages/access-text.ts';
import { texts } from '../messages/texts.ts';
import { useProvider } from '../store/selectors.ts';
import { useNow } from '../ui/use-now.ts';
import { When } from '../ui/when.tsx';
import { FurtherAccess } from './further-access.tsx';
import { MissingScopes } from './missing-scopes.tsx';
import { scopeFacts } from './scope-facts.ts';
import { ScopeGroup } from './scope-group.tsx';
import { UnusedAccess } from './unused-access.tsx';
import { unusedScopes } from './unused-scopes.ts';

/** The consent in the open: what was asked for, what was given, what was taken away, and what is used. */
export function AccessPanel({ account }: { account: AccountView }) {
  const provider = useProvider(account.providerId);
  const nowMs = useNow();
  const { granted, missing, takenAway, further } = scopeFacts(account, provider);
  const unused = unusedScopes(account, granted, nowMs);
  const name = provider?.name ?? texts.health.theProvider;
  const { lists } = texts.access;
  return (
    <>
      <MissingScopes
        title={lists.takenAway}
        account={account}
        rows={takenAway}
        note={({ takenAwaySinceMs: sinceMs }) =>
          sinceMs === undefined ? undefined : takenAwayText(sinceMs, name, nowMs)
        }
      />
      <MissingScopes title={lists.missing} account={account} rows={missing} />
      <ScopeGroup
        title={lists.granted}
        state="granted"
        rows={granted}
        empty={noAccessText(account, provider)}
        aside={({ lastUsedAtMs }) => {
          const text = lastUseText(lastUsedAtMs, nowMs);
          return (
            text && (
              <span className="row-use">
                {lastUsedAtMs ? <When atMs={lastUsedAtMs} text={text} /> : text}
              </span>
            )
          );
        }}
      />
      {provider && <UnusedAccess account={account} provider={provider} granted={granted} unused={unused} />}
      <FurtherAccess accountId={account.id} providerName={name} rows={further} />
    </>
  );
}

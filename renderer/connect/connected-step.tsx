import { CircleCheck } from 'lucide-react';
import { MissingScopes } from '../account/missing-scopes.tsx';
import { scopeFacts } from '../account/scope-facts.ts';
import { ScopeGroup } from '../account/scope-group.tsx';
import { noAccessText } from '../messages/access-text.ts';
import { accountName } from '../messages/account-text.ts';
import { texts } from '../messages/texts.ts';
import { useAccount, useProvider } from '../store/selectors.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** Who was connected, what was granted and what was not. */
export function ConnectedStep({ accountId, missingScopes }: { accountId: string; missingScopes: string[] }) {
  const account = useAccount(accountId);
  const provider = useProvider(account?.providerId);
  if (!account) return <Skeleton rows={3} label={texts.attempt.reading} />;
  const facts = scopeFacts(account, provider);
  const missing = missingScopes.map(
    (name) =>
      facts.missing.find((row) => row.name === name) ?? { name, kind: provider?.kind, sensitive: false },
  );
  return (
    <>
      <div className="connected-who">
        <Avatar account={account} kind={provider?.kind} large />
        <div>
          <p className="strong">{accountName(account)}</p>
          {account.email && account.email !== account.displayName && (
            <p className="secondary">{account.email}</p>
          )}
        </div>
        <CircleCheck className="tone-works" size={20} aria-hidden="true" />
      </div>
      <MissingScopes title={texts.attempt.notGiven} account={account} rows={missing} />
      <ScopeGroup
        title={texts.attempt.may}
        state="granted"
        rows={facts.granted}
        empty={noAccessText(account, provider)}
      />
    </>
  );
}

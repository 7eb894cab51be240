import type { AccountView, ProviderView } from '../../electron/ipc/contract.ts';
import { ConnectionsPageButton } from '../disconnect/connections-page-button.tsx';
import { quotedScopes, unusedText } from '../messages/access-text.ts';
import { texts } from '../messages/texts.ts';
import { openSheet } from '../store/navigation.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import type { ScopeRow } from './scope-facts.ts';
import { canLeaveOut, scopesToKeep } from './unused-scopes.ts';

interface UnusedAccessProps {
  account: AccountView;
  provider: ProviderView;
  granted: readonly ScopeRow[];
  unused: readonly ScopeRow[];
}

/** Suggests to leave out what was never used. Nothing where all was. */
export function UnusedAccess({ account, provider, granted, unused }: UnusedAccessProps) {
  if (unused.length === 0) return null;
  const { id: providerId, name } = provider;
  const { clientId, grant, label } = account;
  const mayLeaveOut = canLeaveOut(account, provider);
  const { title, meaning } = unusedText(unused.length, name, mayLeaveOut);
  const scopes = scopesToKeep(granted, unused, provider);
  const choose = () =>
    openSheet(
      grant === 'client-credentials'
        ? { kind: 'connect-service', providerId, clientId, scopes, label }
        : { kind: 'choose-access', providerId, clientId, scopes },
    );
  return (
    <Banner
      tone="quiet"
      title={title}
      actions={
        mayLeaveOut ? (
          <Button small onClick={choose}>
            {texts.access.chooseWithout(unused.length)}
          </Button>
        ) : (
          <ConnectionsPageButton providerId={providerId} clientId={clientId} />
        )
      }
    >
      <p>
        {quotedScopes(
          unused.map((row) => row.name),
          provider.kind,
        )}
      </p>
      <p>{meaning}</p>
    </Banner>
  );
}

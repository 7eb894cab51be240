import type { AccountView } from '../../electron/ipc/contract.ts';
import { accountName, accountWho, grantText } from '../messages/account-text.ts';
import { texts } from '../messages/texts.ts';
import { openSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { Avatar } from '../ui/avatar.tsx';
import { Button } from '../ui/button.tsx';
import { AccountName } from './account-name.tsx';
import { MainAction } from './main-action.tsx';

export function AccountHeader({ account }: { account: AccountView }) {
  const { id: accountId, providerId, grant } = account;
  const provider = useProvider(providerId);
  const { kind } = grantText(grant);
  const who = accountWho(account);
  return (
    <header className="account-header">
      <Avatar account={account} kind={provider?.kind} large />
      <div className="account-title">
        <AccountName account={account} />
        <p title={who}>
          {provider?.name ?? providerId}
          {who && ` · ${who}`}
        </p>
        {kind && <p title={kind}>{kind}</p>}
      </div>
      <div className="account-actions">
        <MainAction account={account} />
        <Button
          onClick={() =>
            openSheet({ kind: 'disconnect', accountId, displayName: accountName(account), providerId })
          }
        >
          {texts.accountPage.disconnect}
        </Button>
      </div>
    </header>
  );
}

import type { AccountView } from '../../electron/ipc/contract.ts';
import { accountClientText, grantText } from '../messages/account-text.ts';
import { texts } from '../messages/texts.ts';
import { dayText } from '../messages/time-text.ts';
import { useApp } from '../store/app-store.ts';
import { useProvider } from '../store/selectors.ts';
import { When } from '../ui/when.tsx';
import { Fact } from './fact.tsx';
import { KeptWhere } from './kept-where.tsx';

/** How an account came about, who it is at its provider, and where it is kept. */
export function AccountFacts({ account }: { account: AccountView }) {
  const { connectedAtMs, consentedAtMs } = account;
  const provider = useProvider(account.providerId);
  const isService = account.grant === 'client-credentials';
  // Where there is one client alone, it is of no interest, unless it is who is connected.
  const client = accountClientText(account, provider) || (isService ? account.clientId : '');
  const storage = useApp((state) => state.storage.value);
  const { facts, boundToKey, connectedOn } = texts.accountPage;
  const connected = connectedOn(dayText(connectedAtMs), grantText(account.grant).how);
  return (
    <dl className="facts">
      <Fact name={facts.connected}>
        <When atMs={connectedAtMs} text={connected} />
      </Fact>
      {consentedAtMs > connectedAtMs && (
        <Fact name={facts.agreedLast}>
          <When atMs={consentedAtMs} text={dayText(consentedAtMs)} />
        </Fact>
      )}
      {client && <Fact name={facts.client}>{client}</Fact>}
      {account.userName && !isService && <Fact name={facts.userName}>{account.userName}</Fact>}
      {account.email && <Fact name={facts.email}>{account.email}</Fact>}
      <Fact name={facts.kept}>
        <KeptWhere account={account} storage={storage} />
      </Fact>
      {account.senderConstrained && <Fact name={facts.bound}>{boundToKey}</Fact>}
    </dl>
  );
}

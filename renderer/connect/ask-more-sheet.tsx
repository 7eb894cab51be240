import { useState } from 'react';
import type { AccountView, ProviderView, WayOfConsent } from '../../electron/ipc/contract.ts';
import { scopeFacts } from '../account/scope-facts.ts';
import { accountName } from '../messages/account-text.ts';
import { texts } from '../messages/texts.ts';
import { startAttempt } from '../store/attempts.ts';
import { closeSheet } from '../store/navigation.ts';
import { useAccount, useProvider } from '../store/selectors.ts';
import type { Wish } from '../store/wish.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { askable, scopeChoices } from './scope-choice.ts';
import { ScopePicker } from './scope-picker.tsx';
import { StartNotes } from './start-notes.tsx';
import { useStart } from './use-start.ts';
import { WayChoice } from './way-choice.tsx';
import { waysOf, wayToTake } from './ways.ts';
import { isNear } from './web-address.ts';

interface AskMoreSheetProps {
  accountId: string;
  /** Ticked at first; without, what was asked for before and not given. */
  scopes?: readonly string[] | undefined;
}

export function AskMoreSheet({ accountId, scopes }: AskMoreSheetProps) {
  const account = useAccount(accountId);
  const provider = useProvider(account?.providerId);
  if (!account || !provider) return null;
  return <AskMore account={account} provider={provider} scopes={scopes} />;
}

interface AskMoreProps extends Pick<AskMoreSheetProps, 'scopes'> {
  account: AccountView;
  provider: ProviderView;
}

function AskMore({ account, provider, scopes }: AskMoreProps) {
  const { askMore, cancel, continueInBrowser, getCode } = texts.connect;
  const { id: accountId, clientId, grantedScopes } = account;
  const [chosen, setChosen] = useState<readonly string[]>(
    () => scopes ?? scopeFacts(account, provider).missing.map(({ name }) => name),
  );
  const [chosenWay, setChosenWay] = useState<WayOfConsent>('default');
  const isService = account.grant === 'client-credentials';
  const client = provider.clients.find((each) => each.clientId === clientId);
  const ways = isService ? [] : waysOf(provider.capabilities, client);
  const by = wayToTake(ways, chosenWay);
  const choices = scopeChoices(provider, by).filter(({ name }) => !grantedScopes.includes(name));
  const moreScopes = askable(chosen, choices);
  const wish: Wish = { kind: 'reconsent', accountId, moreScopes, by };
  const start = useStart(startAttempt, wish, isNear(provider));
  return (
    <Sheet
      title={askMore.title}
      subtitle={(isService ? askMore.ofService : askMore.ofPerson)(accountName(account), provider.name)}
      onClose={closeSheet}
      busy={start.pending}
      footer={
        <>
          <StartNotes start={start} providerId={provider.id} />
          <Button onClick={closeSheet}>{cancel}</Button>
          <Button
            kind="primary"
            pending={start.pending || start.waits}
            disabled={moreScopes.length === 0}
            onClick={start.begin}
          >
            {isService ? askMore.ask : by === 'device-code' ? getCode : continueInBrowser}
          </Button>
        </>
      }
    >
      {choices.length === 0 && <p>{askMore.hasAll(provider.name)}</p>}
      <ScopePicker
        label={askMore.scopes}
        kind={provider.kind}
        choices={choices}
        chosen={chosen}
        included={grantedScopes}
        onChange={setChosen}
      />
      <WayChoice ways={ways} chosen={by} onChange={setChosenWay} />
    </Sheet>
  );
}

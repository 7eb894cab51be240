import { useState } from 'react';
import { bridge } from '../bridge.ts';
import { Target } from '../disconnect/target.tsx';
import { accountName, accountWho } from '../messages/account-text.ts';
import { everythingTexts } from '../messages/revocation-text.ts';
import { texts } from '../messages/texts.ts';
import { numberText } from '../messages/words.ts';
import { useApp } from '../store/app-store.ts';
import { closeSheet, openSheet, showList } from '../store/navigation.ts';
import { stopPicking } from '../store/picking.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';

/** Disconnects several accounts: what will be lost, by name, then how it goes. */
export function DisconnectAccountsSheet({ accountIds }: { accountIds: readonly string[] }) {
  const accounts = useApp((state) => state.accounts.value);
  const providers = useApp((state) => state.providers.value);
  const [atFirst] = useState(() => accounts.filter(({ id }) => accountIds.includes(id)));
  const request = useRequest(bridge.disconnectAccounts);
  const words = texts.lettingGo.everything;
  const left = new Set(accounts.map(({ id }) => id));
  const gone = atFirst.filter(({ id }) => !left.has(id)).length;
  const count = atFirst.length;
  const run = async () => {
    const done = await request.run({ accountIds: atFirst.map(({ id }) => id) });
    if (!done) return;
    const now = new Set(useApp.getState().accounts.value.map(({ id }) => id));
    const stayed = atFirst.filter(({ id }) => now.has(id)).map(accountName);
    stopPicking();
    showList();
    openSheet({ kind: 'receipts', receipts: done.receipts, kept: stayed.length, stayed });
  };
  return (
    <Sheet
      title={texts.bulk.disconnectTitle(count)}
      onClose={closeSheet}
      busy={request.pending}
      footer={
        <>
          {request.pending && (
            <p className="footer-status tabular" role="status">
              {words.progress(numberText(gone), numberText(count))}
            </p>
          )}
          <Button first disabled={request.pending} onClick={closeSheet}>
            {texts.bulk.cancel}
          </Button>
          <Button kind="danger" pending={request.pending} onClick={() => void run()}>
            {texts.bulk.disconnectCount(count)}
          </Button>
        </>
      }
    >
      {request.error && <ErrorBanner error={request.error} />}
      <ul className="bullets">
        {everythingTexts(atFirst, providers).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <ul className="rows" aria-label={words.list}>
        {atFirst.map((account) => (
          <Target
            key={account.id}
            providerId={account.providerId}
            name={accountName(account)}
            line={accountWho(account)}
            note={left.has(account.id) ? '' : words.gone}
          />
        ))}
      </ul>
    </Sheet>
  );
}

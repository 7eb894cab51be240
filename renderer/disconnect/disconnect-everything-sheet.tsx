import { useState } from 'react';
import { bridge } from '../bridge.ts';
import { accountName, accountWho } from '../messages/account-text.ts';
import { everythingTexts } from '../messages/revocation-text.ts';
import { texts } from '../messages/texts.ts';
import { numberText } from '../messages/words.ts';
import { useApp } from '../store/app-store.ts';
import { closeSheet, openSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Target } from './target.tsx';

/** Disconnects every account: what will be lost, then how it goes. */
export function DisconnectEverythingSheet() {
  const accounts = useApp((state) => state.accounts.value);
  const providers = useApp((state) => state.providers.value);
  const [atFirst] = useState(accounts);
  const all = useRequest(bridge.revokeEverywhere);
  const count = atFirst.length;
  const words = texts.lettingGo.everything;
  const run = async () => {
    const done = await all.run({});
    if (!done) return;
    openSheet({ kind: 'receipts', receipts: done.receipts, kept: count - done.receipts.length });
  };
  const left = new Set(accounts.map(({ id }) => id));
  return (
    <Sheet
      title={words.title(count)}
      onClose={closeSheet}
      busy={all.pending}
      footer={
        <>
          {all.pending && (
            <p className="footer-status tabular" role="status">
              {words.progress(numberText(count - left.size), numberText(count))}
            </p>
          )}
          <Button first disabled={all.pending} onClick={closeSheet}>
            {texts.lettingGo.cancel}
          </Button>
          <Button kind="danger" pending={all.pending} onClick={() => void run()}>
            {words.disconnect(count)}
          </Button>
        </>
      }
    >
      {all.error && <ErrorBanner error={all.error} />}
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

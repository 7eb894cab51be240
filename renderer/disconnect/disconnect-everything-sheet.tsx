import { useState } from 'react';
import { bridge } from '../bridge.ts';
import { accountName, accountWho } from '../messages/account-text.ts';
import { everythingTexts } from '../messages/revocation-text.ts';
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
  const many = count === 1 ? '1 account' : `all ${count} accounts`;
  const run = async () => {
    const done = await all.run({});
    if (!done) return;
    openSheet({ kind: 'receipts', receipts: done.receipts, kept: count - done.receipts.length });
  };
  const left = new Set(accounts.map(({ id }) => id));
  return (
    <Sheet
      title={`Disconnect ${many}?`}
      onClose={closeSheet}
      busy={all.pending}
      footer={
        <>
          {all.pending && (
            <p className="footer-status tabular" role="status">
              {count - left.size} of {count} done
            </p>
          )}
          <Button first disabled={all.pending} onClick={closeSheet}>
            Cancel
          </Button>
          <Button kind="danger" pending={all.pending} onClick={() => void run()}>
            Disconnect {many}
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
      <ul className="rows" aria-label="What will be disconnected">
        {atFirst.map((account) => (
          <Target
            key={account.id}
            providerId={account.providerId}
            name={accountName(account)}
            line={accountWho(account)}
            note={left.has(account.id) ? '' : 'Gone'}
          />
        ))}
      </ul>
    </Sheet>
  );
}

import { useState } from 'react';
import type { Leaving } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { leavingTexts, stillThereText } from '../messages/installation-text.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { closeSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ReceiptRows } from './receipt-rows.tsx';

/** Revokes and removes everything: what will be lost, what stands in the way, and what became of it. */
export function LeaveSheet() {
  const [atFirst] = useState(() => {
    const { accountCount, revocations } = useApp.getState();
    return { accounts: accountCount, waiting: revocations.value.length };
  });
  const [done, setDone] = useState<Leaving | null>(null);
  const request = useRequest(bridge.leave);
  const leave = async (evenIfNotRevoked: boolean) => {
    const result = await request.run({ evenIfNotRevoked });
    // The second time there is nothing left to tell of accounts that went the first time.
    if (result) setDone({ ...result, receipts: [...(done?.receipts ?? []), ...result.receipts] });
  };
  if (done?.isGone) return <Gone {...done} />;
  const words = texts.lettingGo.leaving;
  return (
    <Sheet
      title={done ? words.leftTitle : words.title}
      page={done ? 'left' : 'question'}
      onClose={closeSheet}
      busy={request.pending}
      footer={
        <>
          <Button first disabled={request.pending} onClick={closeSheet}>
            {done ? words.keep : texts.lettingGo.cancel}
          </Button>
          <Button kind="danger" pending={request.pending} onClick={() => void leave(done !== null)}>
            {done ? words.removeAllTheSame : words.remove}
          </Button>
        </>
      }
    >
      {request.error && <ErrorBanner error={request.error} />}
      {done ? (
        <>
          <p>{stillThereText(done)}</p>
          <NotRevoked {...done} />
        </>
      ) : (
        <ul className="bullets">
          {leavingTexts(atFirst.accounts, atFirst.waiting).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}

function NotRevoked({ waiting, unreadable }: Pick<Leaving, 'waiting' | 'unreadable'>) {
  const names = waiting.map(({ displayName, providerName }) => `${displayName} · ${providerName}`);
  return (
    <ul className="rows" aria-label={texts.lettingGo.leaving.notRevoked}>
      {[...names, ...unreadable].map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what could not be revoked never changes
        <li key={index} className="row">
          <div className="row-text">
            <p className="clipped">{name}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Gone({ receipts, waiting, unreadable }: Leaving) {
  const words = texts.lettingGo.leaving;
  const isAllRevoked = waiting.length + unreadable.length === 0;
  return (
    <Sheet
      title={words.goneTitle}
      page="gone"
      busy
      onClose={() => undefined}
      footer={
        <Button kind="primary" first onClick={() => window.close()}>
          {words.quit}
        </Button>
      }
    >
      <p>{words.gone}</p>
      {receipts.length > 0 && <ReceiptRows receipts={receipts} />}
      {!isAllRevoked && (
        <>
          <p>{words.onlyForgotten}</p>
          <NotRevoked waiting={waiting} unreadable={unreadable} />
        </>
      )}
    </Sheet>
  );
}

import type { ReceiptView } from '../../electron/ipc/contract.ts';
import { reachText, receiptSummary, resultText } from '../messages/revocation-receipt-text.ts';
import { exposedSummary } from '../messages/revocation-text.ts';
import { texts } from '../messages/texts.ts';
import { closeSheet, showSettings } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ConnectionsPageButton } from './connections-page-button.tsx';
import { EndingIcon } from './ending-icon.tsx';

interface ReceiptSheetProps {
  receipt: ReceiptView;
  /** The tokens were reported as exposed. */
  exposed?: boolean | undefined;
}

/** What the disconnect did, in full. */
export function ReceiptSheet({ receipt, exposed = false }: ReceiptSheetProps) {
  const { providerId, clientId, waits, results } = receipt;
  const words = texts.receipts;
  return (
    <Sheet
      title={exposed ? words.exposedTitle : words.title}
      onClose={closeSheet}
      footer={
        <>
          {waits && <Button onClick={toSettings}>{words.seeWhatWaits}</Button>}
          <Button kind="primary" first onClick={closeSheet}>
            {words.done}
          </Button>
        </>
      }
    >
      <div className="connected-who">
        <EndingIcon receipt={receipt} />
        <p>{exposed ? exposedSummary(receipt) : receiptSummary(receipt)}</p>
      </div>
      <dl className="facts">
        {results.map((result) => {
          const { what, outcome } = resultText(result);
          return (
            <div className="fact" key={result.what}>
              <dt>{what}</dt>
              <dd>{outcome}</dd>
            </div>
          );
        })}
        <div className="fact">
          <dt>{words.whoElse}</dt>
          <dd>{reachText(receipt)}</dd>
        </div>
      </dl>
      <ConnectionsPageButton providerId={providerId} clientId={clientId} />
    </Sheet>
  );
}

function toSettings(): void {
  closeSheet();
  showSettings();
}

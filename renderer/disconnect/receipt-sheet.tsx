import { CircleCheck, Info } from 'lucide-react';
import type { ReceiptView } from '../../electron/ipc/contract.ts';
import { reachText, receiptSummary, resultText } from '../messages/disconnect-text.ts';
import { closeSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ConnectionsPageButton } from './connections-page-button.tsx';

/** What the disconnect did, in full. */
export function ReceiptSheet({ receipt }: { receipt: ReceiptView }) {
  return (
    <Sheet
      title="Disconnected"
      onClose={closeSheet}
      footer={
        <Button kind="primary" first onClick={closeSheet}>
          Done
        </Button>
      }
    >
      <div className="connected-who">
        {receipt.onlyForgotten ? (
          <Info className="tone-needs-you" size={20} aria-hidden="true" />
        ) : (
          <CircleCheck className="tone-works" size={20} aria-hidden="true" />
        )}
        <p>{receiptSummary(receipt)}</p>
      </div>
      <dl className="facts">
        {receipt.results.map((result) => {
          const { what, outcome } = resultText(result);
          return (
            <div className="fact" key={result.what}>
              <dt>{what}</dt>
              <dd>{outcome}</dd>
            </div>
          );
        })}
        <div className="fact">
          <dt>Who else is affected</dt>
          <dd>{reachText(receipt)}</dd>
        </div>
      </dl>
      <ConnectionsPageButton providerId={receipt.providerId} />
    </Sheet>
  );
}

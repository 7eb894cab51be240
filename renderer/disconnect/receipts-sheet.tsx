import type { ReceiptView } from '../../electron/ipc/contract.ts';
import { leavesAccess, receiptLine } from '../messages/revocation-receipt-text.ts';
import { everythingSummary } from '../messages/revocation-text.ts';
import { closeSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ConnectionsPageButton } from './connections-page-button.tsx';
import { EndingIcon } from './ending-icon.tsx';

interface ReceiptsSheetProps {
  receipts: readonly ReceiptView[];
  /** Accounts that stayed. */
  kept: number;
}

/** What became of every account. */
export function ReceiptsSheet({ receipts, kept }: ReceiptsSheetProps) {
  return (
    <Sheet
      title={kept === 0 ? 'Everything is disconnected' : 'Not everything is disconnected'}
      onClose={closeSheet}
      footer={
        <Button kind="primary" first onClick={closeSheet}>
          Done
        </Button>
      }
    >
      <p>{everythingSummary(receipts, kept)}</p>
      <ul className="rows" aria-label="Receipts">
        {receipts.map((receipt, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list of receipts never changes
          <li key={index} className="row">
            <EndingIcon receipt={receipt} />
            <div className="row-text">
              <p className="clipped">
                {receipt.displayName} · {receipt.providerName}
              </p>
              <p className="secondary">{receiptLine(receipt)}</p>
            </div>
            {leavesAccess(receipt) && !receipt.waits && (
              <ConnectionsPageButton providerId={receipt.providerId} clientId={receipt.clientId} />
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

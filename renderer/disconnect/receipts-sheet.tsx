import type { ReceiptView } from '../../electron/ipc/contract.ts';
import { leavesAccess } from '../messages/revocation-receipt-text.ts';
import { everythingSummary } from '../messages/revocation-text.ts';
import { texts } from '../messages/texts.ts';
import { closeSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ConnectionsPageButton } from './connections-page-button.tsx';
import { ReceiptRows } from './receipt-rows.tsx';

interface ReceiptsSheetProps {
  receipts: readonly ReceiptView[];
  /** Accounts that stayed. */
  kept: number;
}

/** What became of every account. */
export function ReceiptsSheet({ receipts, kept }: ReceiptsSheetProps) {
  const { everything, done } = texts.receipts;
  return (
    <Sheet
      title={kept === 0 ? everything.title : everything.partTitle}
      onClose={closeSheet}
      footer={
        <Button kind="primary" first onClick={closeSheet}>
          {done}
        </Button>
      }
    >
      <p>{everythingSummary(receipts, kept)}</p>
      <ReceiptRows
        receipts={receipts}
        actionFor={(receipt) =>
          leavesAccess(receipt) &&
          !receipt.waits && (
            <ConnectionsPageButton providerId={receipt.providerId} clientId={receipt.clientId} />
          )
        }
      />
    </Sheet>
  );
}

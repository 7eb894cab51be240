import type { ReceiptView } from '../../electron/ipc/contract.ts';
import { leavesAccess } from '../messages/revocation-receipt-text.ts';
import { everythingSummary } from '../messages/revocation-text.ts';
import { texts } from '../messages/texts.ts';
import { listText } from '../messages/words.ts';
import { closeSheet } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ConnectionsPageButton } from './connections-page-button.tsx';
import { ReceiptRows } from './receipt-rows.tsx';

interface ReceiptsSheetProps {
  receipts: readonly ReceiptView[];
  /** Accounts that stayed. */
  kept: number;
  /** Their names, where some accounts were to go and not all. */
  stayed?: readonly string[];
}

/** What became of every account. */
export function ReceiptsSheet({ receipts, kept, stayed }: ReceiptsSheetProps) {
  const { everything, done } = texts.receipts;
  const { disconnected, disconnectedPartly, stayed: namesOfStayed } = texts.bulk;
  const whole = stayed ? disconnected(receipts.length) : everything.title;
  const part = stayed ? disconnectedPartly : everything.partTitle;
  return (
    <Sheet
      title={kept === 0 ? whole : part}
      onClose={closeSheet}
      footer={
        <Button kind="primary" first onClick={closeSheet}>
          {done}
        </Button>
      }
    >
      <p>{everythingSummary(receipts, kept)}</p>
      {stayed && stayed.length > 0 && <p>{namesOfStayed(listText(stayed))}</p>}
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

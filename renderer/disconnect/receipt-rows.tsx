import type { ReactNode } from 'react';
import type { ReceiptView } from '../../electron/ipc/contract.ts';
import { receiptLine } from '../messages/revocation-receipt-text.ts';
import { texts } from '../messages/texts.ts';
import { EndingIcon } from './ending-icon.tsx';

interface ReceiptRowsProps {
  receipts: readonly ReceiptView[];
  /** What can still be done about one. */
  actionFor?: (receipt: ReceiptView) => ReactNode;
}

/** A line for each of many receipts. */
export function ReceiptRows({ receipts, actionFor }: ReceiptRowsProps) {
  return (
    <ul className="rows" aria-label={texts.receipts.list}>
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
          {actionFor?.(receipt)}
        </li>
      ))}
    </ul>
  );
}

import { CircleCheck, Clock, Info } from 'lucide-react';
import type { ReceiptView } from '../../electron/ipc/contract.ts';
import { type Ending, endingOf, leavesAccess } from '../messages/revocation-receipt-text.ts';

const icons: Record<Ending, typeof Info> = {
  revoked: CircleCheck,
  'over-already': CircleCheck,
  'not-supported': Info,
  'not-asked': Info,
  waits: Clock,
};

/** How a connection ended, beside the words for it. */
export function EndingIcon({ receipt }: { receipt: ReceiptView }) {
  const Icon = icons[endingOf(receipt)];
  const tone = leavesAccess(receipt) ? 'needs-you' : 'works';
  return <Icon className={`status-icon tone-${tone}`} size={20} aria-hidden="true" />;
}

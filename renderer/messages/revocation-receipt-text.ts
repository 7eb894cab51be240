import type { ReceiptView } from '../../electron/ipc/contract.ts';
import { texts } from './texts.ts';

/** What became of a connection, as far as a receipt tells. */
export type Ending = 'revoked' | 'over-already' | 'not-supported' | 'waits' | 'not-asked';

export function endingOf(receipt: Pick<ReceiptView, 'results' | 'waits' | 'onlyForgotten'>): Ending {
  const { results, waits, onlyForgotten } = receipt;
  if (waits) return 'waits';
  // Something may have been revoked, and yet what renews it lives on.
  if (onlyForgotten) return results.length > 0 ? 'not-supported' : 'not-asked';
  return results.some(({ outcome }) => outcome === 'revoked') ? 'revoked' : 'over-already';
}

export function resultText({ what, outcome }: ReceiptView['results'][number]): {
  what: string;
  outcome: string;
} {
  return { what: texts.receipts.what[what], outcome: texts.receipts.outcome[outcome] };
}

/** What happened, in one sentence or two. */
export function receiptSummary(receipt: ReceiptView): string {
  return texts.receipts.summary[endingOf(receipt)](receipt.providerName, receipt.displayName);
}

/** A line of a list of receipts. */
export function receiptLine(receipt: ReceiptView): string {
  return texts.receipts.line[endingOf(receipt)];
}

export function reachText(receipt: ReceiptView): string {
  const words = texts.receipts.reach;
  const { reach, providerName } = receipt;
  const ending = endingOf(receipt);
  if (ending === 'over-already') return words.overAlready;
  if (ending === 'not-supported' || ending === 'not-asked' || reach === 'none') return words.nothingChanged;
  if (reach === 'grant') return words.onlyThis;
  return ending === 'waits' ? words.othersLater(providerName) : words.others(providerName);
}

/** Whether there is something left to do at the provider. */
export function leavesAccess(receipt: ReceiptView): boolean {
  return ['not-supported', 'not-asked', 'waits'].includes(endingOf(receipt));
}

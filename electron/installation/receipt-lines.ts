import type { Leaving } from '../ipc/contract.ts';
import { mainTexts } from '../messages/main-texts.ts';

/** What became of each account, one line each. */
export function receiptLines({ receipts, waiting, unreadable }: Omit<Leaving, 'isGone'>): string[] {
  const words = mainTexts().purge;
  return [
    ...receipts.map(({ displayName, providerName, onlyForgotten }) =>
      onlyForgotten
        ? words.receiptForgotten(displayName, providerName)
        : words.receiptRevoked(displayName, providerName),
    ),
    ...waiting.map(({ displayName, providerName }) => words.receiptWaits(displayName, providerName)),
    ...unreadable.map((each) => words.receiptUnreadable(each)),
  ].map(printable);
}

/** For a terminal, to which a name from a provider could else give orders. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
}

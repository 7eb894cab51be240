import type { Leaving } from '../ipc/contract.ts';

/** What became of each account, one line each. */
export function receiptLines({ receipts, waiting, unreadable }: Omit<Leaving, 'isGone'>): string[] {
  const lines = receipts.map(({ displayName, providerName, onlyForgotten }) => {
    const became = onlyForgotten ? 'only forgotten, the provider was not told' : 'revoked';
    return `${displayName} at ${providerName}: ${became}`;
  });
  return [
    ...lines,
    ...waiting.map(({ displayName, providerName }) => `${displayName} at ${providerName}: not revoked`),
    ...unreadable.map((each) => `${each}: can't be read, so not revoked`),
  ].map(printable);
}

/** For a terminal, to which a name from a provider could else give orders. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
}

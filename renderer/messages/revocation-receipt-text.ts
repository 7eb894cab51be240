import type { ReceiptView } from '../../electron/ipc/contract.ts';

/** What became of a connection, as far as a receipt tells. */
export type Ending = 'revoked' | 'over-already' | 'not-supported' | 'waits' | 'not-asked';

export function endingOf(receipt: Pick<ReceiptView, 'results' | 'waits' | 'onlyForgotten'>): Ending {
  const { results, waits, onlyForgotten } = receipt;
  if (waits) return 'waits';
  // Something may have been revoked, and yet what renews it lives on.
  if (onlyForgotten) return results.length > 0 ? 'not-supported' : 'not-asked';
  return results.some(({ outcome }) => outcome === 'revoked') ? 'revoked' : 'over-already';
}

const whatNames = {
  'refresh-token': 'Lasting access',
  'access-token': 'Current access',
  grant: 'All access of this client',
} satisfies Record<ReceiptView['results'][number]['what'], string>;

const outcomeNames = {
  revoked: 'Ended now',
  'already-invalid': 'Had ended already',
  'not-supported': 'Only forgotten here',
  'not-reached': 'Not reached; it runs out by itself',
} satisfies Record<ReceiptView['results'][number]['outcome'], string>;

export function resultText({ what, outcome }: ReceiptView['results'][number]): {
  what: string;
  outcome: string;
} {
  return { what: whatNames[what], outcome: outcomeNames[outcome] };
}

/** What happened, in one sentence or two. */
export function receiptSummary(receipt: ReceiptView): string {
  const { displayName, providerName: name } = receipt;
  switch (endingOf(receipt)) {
    case 'revoked':
      return `${name} ended the access, and Holdfast has forgotten ${displayName}.`;
    case 'over-already':
      return `The access had ended at ${name} already, and Holdfast has forgotten ${displayName}.`;
    case 'not-supported':
      return `Holdfast has forgotten ${displayName}. ${name} could not be asked to end the access, so it stays valid there until it runs out or you remove it.`;
    case 'waits':
      return `Holdfast has forgotten ${displayName}, and goes on asking ${name} to end the access. Until then it stays valid there.`;
    case 'not-asked':
      return `Holdfast has forgotten ${displayName}. ${name} was not asked, so the access stays valid there until it runs out or you remove it.`;
  }
}

/** A line of a list of receipts. */
export function receiptLine(receipt: ReceiptView): string {
  return {
    revoked: 'Ended at the provider and forgotten',
    'over-already': 'Had ended already; forgotten',
    'not-supported': 'Only forgotten: the provider can’t be asked',
    waits: 'Forgotten; the provider is still being asked',
    'not-asked': 'Only forgotten: the provider was not asked',
  }[endingOf(receipt)];
}

export function reachText(receipt: ReceiptView): string {
  const { reach, providerName: name } = receipt;
  const ending = endingOf(receipt);
  if (ending === 'over-already') return 'Nobody else. It had ended before.';
  if (ending === 'not-supported' || ending === 'not-asked' || reach === 'none')
    return 'Nobody else. Nothing changed at the provider.';
  if (reach === 'grant') return 'Nobody else. Only this connection ends.';
  const others = `other devices and apps of yours that use the same client at ${name}`;
  return ending === 'waits'
    ? `When it is done: ${others}. They must reconnect then.`
    : `${others.charAt(0).toUpperCase()}${others.slice(1)}. They must reconnect.`;
}

/** Whether there is something left to do at the provider. */
export function leavesAccess(receipt: ReceiptView): boolean {
  return ['not-supported', 'not-asked', 'waits'].includes(endingOf(receipt));
}

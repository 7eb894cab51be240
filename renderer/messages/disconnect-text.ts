import type { ReceiptView } from '../../electron/ipc/contract.ts';

/** What will be lost, line by line. */
export function lossTexts(provider: { name: string; revocationReach: ReceiptView['reach'] }): string[] {
  const everyOther = `${provider.name} ends every connection made with this client, on your other devices too.`;
  return [
    `Holdfast asks ${provider.name} to end the access, then forgets it.`,
    'Whatever uses this account through Holdfast stops working.',
    ...(provider.revocationReach === 'project' ? [everyOther] : []),
    `Your ${provider.name} account itself and what is in it stay as they are.`,
  ];
}

const whatNames = {
  'refresh-token': 'Lasting access',
  'access-token': 'Current access',
  grant: 'All access of this client',
} satisfies Record<ReceiptView['results'][number]['what'], string>;

const outcomeNames = {
  revoked: 'revoked',
  'already-invalid': 'had ended already',
  'not-supported': 'only forgotten here',
  'not-reached': 'not reached; it runs out by itself',
} satisfies Record<ReceiptView['results'][number]['outcome'], string>;

export function resultText({ what, outcome }: ReceiptView['results'][number]): {
  what: string;
  outcome: string;
} {
  return { what: whatNames[what], outcome: outcomeNames[outcome] };
}

export function receiptSummary(receipt: ReceiptView): string {
  const { displayName, providerName } = receipt;
  if (receipt.onlyForgotten) {
    return `Holdfast has forgotten ${displayName}. The access may still live at ${providerName}, until it runs out or you remove it there.`;
  }
  return `${providerName} ended the access, and Holdfast has forgotten ${displayName}.`;
}

export function reachText({ reach, onlyForgotten, providerName }: ReceiptView): string {
  if (onlyForgotten || reach === 'none') return 'Nobody else. Nothing changed at the provider.';
  if (reach === 'project')
    return `Other devices and apps that use the same client at ${providerName}. They must reconnect.`;
  return 'Nobody else. Only this connection ended.';
}

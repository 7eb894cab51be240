import type { ImportPreview } from '../../electron/ipc/contract.ts';
import { countText, listText } from './count-text.ts';

type ImportedAccount = ImportPreview['accounts'][number];

const leftOutTexts = {
  rotates:
    'Comes without the token that renews it, since that one rotates: reconnect it when its access ends.',
  'bound-to-computer':
    'Comes without its tokens, since they are bound to the other computer: reconnect it here.',
} satisfies Record<NonNullable<ImportedAccount['leftOut']>, string>;

/** Whether ticking an account would change anything here. */
export function isImportable({ status, isBetterHere }: ImportedAccount): boolean {
  return status === 'new' || (status === 'known' && !isBetterHere);
}

/** What taking in an account would do here, or why it can't be; empty where it is simply added. */
export function importNotes(account: ImportedAccount): string[] {
  const { status, isBetterHere, leftOut, hasRefreshToken } = account;
  const provider = account.providerName || 'its provider';
  if (status === 'unknown-provider')
    return [`Can’t be used here: this Holdfast does not know ${provider}. Add the provider first.`];
  if (status === 'forbidden') return [`Can’t be used here: your organisation does not allow ${provider}.`];
  if (isBetterHere) return ['Is here already, newer or with more than the file has. It stays as it is.'];
  return [
    ...(status === 'known'
      ? ['Is here already. Ticked, what the file has takes the place of what is here.']
      : []),
    ...(leftOut ? [leftOutTexts[leftOut]] : []),
    ...(!leftOut && !hasRefreshToken ? ['Has no token that renews it: it works until its access ends.'] : []),
  ];
}

/** What of the set-ups would be added; empty where the file has none. */
export function importedSetUpsText({
  clients,
  providers,
}: Pick<ImportPreview, 'clients' | 'providers'>): string {
  const added = [
    ...(clients.added > 0 ? [countText(clients.added, 'client')] : []),
    ...(providers.added > 0 ? [`${countText(providers.added, 'provider')} of your own`] : []),
  ];
  const known = clients.known + providers.known;
  if (added.length === 0) return known > 0 ? 'All of them are here already.' : '';
  return `Adds ${listText(added)}.${known > 0 ? ` ${known} more ${known === 1 ? 'is' : 'are'} here already and stay${known === 1 ? 's' : ''}.` : ''}`;
}

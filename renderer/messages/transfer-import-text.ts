import type { ImportPreview } from '../../electron/ipc/contract.ts';
import { texts } from './texts.ts';
import { listText } from './words.ts';

type ImportedAccount = ImportPreview['accounts'][number];

/** Whether ticking an account would change anything here. */
export function isImportable({ status, isBetterHere }: ImportedAccount): boolean {
  return status === 'new' || (status === 'known' && !isBetterHere);
}

/** What taking in an account would do here, or why it can't be; empty where it is simply added. */
export function importNotes(account: ImportedAccount): string[] {
  const { status, isBetterHere, leftOut, hasRefreshToken, providerName } = account;
  const { note } = texts.importing;
  if (status === 'unknown-provider') return [note.unknownProvider(providerName)];
  if (status === 'forbidden') return [note.forbidden(providerName)];
  if (isBetterHere) return [note.betterHere];
  return [
    ...(status === 'known' ? [note.known] : []),
    ...(leftOut ? [note[leftOut]] : []),
    ...(!leftOut && !hasRefreshToken ? [note.noRenewal] : []),
  ];
}

/** What of the set-ups would be added; empty where the file has none. */
export function importedSetUpsText({
  clients,
  providers,
}: Pick<ImportPreview, 'clients' | 'providers'>): string {
  const words = texts.importing;
  const added = [
    ...(clients.added > 0 ? [words.clients(clients.added)] : []),
    ...(providers.added > 0 ? [words.providers(providers.added)] : []),
  ];
  const known = clients.known + providers.known;
  if (added.length === 0) return known > 0 ? words.setUps.allKnown : '';
  return known > 0 ? words.setUps.addsMore(listText(added), known) : words.setUps.adds(listText(added));
}

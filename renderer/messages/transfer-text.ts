import type { ExportPreview, ImportPreview, RequestOutput } from '../../electron/ipc/contract.ts';
import { texts } from './texts.ts';
import { capitalized, listText, numberText } from './words.ts';

type Written = NonNullable<RequestOutput<'exportVault'>['written']>;

/** What an export made now would hold, line by line. */
export function exportContents({ accounts, clients, providers }: ExportPreview): string[] {
  const words = texts.transfer;
  return [
    words.accounts(accounts),
    ...(clients > 0 ? [words.clients(clients)] : []),
    ...(providers > 0 ? [words.providers(providers)] : []),
    words.settings,
  ];
}

/** What can't go into the file, and why. */
export function exportLimits({
  notExportable,
  bound,
}: Pick<ExportPreview, 'notExportable' | 'bound'>): string[] {
  return [
    ...(notExportable > 0 ? [texts.transfer.notExportable(notExportable)] : []),
    ...(bound > 0 ? [texts.transfer.bound(bound)] : []),
  ];
}

/** On the refresh tokens that are left out unless they are asked for. */
export function rotatingText(count: number): string {
  return texts.transfer.rotating.what(count);
}

export function includesRotatingText(includeRotating: boolean, count: number): string {
  const { included, leftOut } = texts.transfer.rotating;
  return includeRotating ? included(count) : leftOut(count);
}

/** After an export. */
export function exportedText({ fileName, accounts, leftOut }: Written): string {
  const { whole, without } = texts.transfer.exported;
  return leftOut > 0 ? without(accounts, numberText(leftOut), fileName) : whole(accounts, fileName);
}

/** What to keep in mind after an export. */
export function exportedHints(preview: ExportPreview, includeRotating: boolean): string[] {
  const { rotating, bound, notExportable } = preview;
  const { keepPassphrase, deleteFile, withoutRotating } = texts.transfer.exported;
  return [
    keepPassphrase,
    deleteFile,
    ...(rotating > 0 && includeRotating ? [includesRotatingText(true, rotating)] : []),
    ...(rotating > 0 && !includeRotating ? [withoutRotating] : []),
    ...exportLimits({ bound, notExportable }),
  ];
}

/** After an import. */
export function importedText(result: RequestOutput<'applyImport'>, withSettings: boolean): string {
  const { kept } = result;
  const text = takenText(result, withSettings);
  return kept > 0 ? texts.importing.imported.andKept(text, kept) : text;
}

function takenText(result: RequestOutput<'applyImport'>, withSettings: boolean): string {
  const words = texts.importing;
  const { accounts, clients, providers, stoppedBy } = result;
  const parts = [
    ...(accounts > 0 ? [words.accounts(accounts)] : []),
    ...(clients > 0 ? [words.clients(clients)] : []),
    ...(providers > 0 ? [words.providers(providers)] : []),
    ...(withSettings && !stoppedBy ? [words.theSettings] : []),
  ];
  if (parts.length === 0) return stoppedBy ? words.imported.nothing : words.imported.noAccount;
  const isOne = parts.length === 1 && accounts + clients + providers === 1;
  const list = capitalized(listText(parts));
  return isOne ? words.imported.one(list) : words.imported.many(list);
}

type ImportedAccount = ImportPreview['accounts'][number];

/** What to keep in mind after an import, of the accounts that were taken in. */
export function importedHints(taken: readonly ImportedAccount[]): string[] {
  const { toReconnect, deleteFile } = texts.importing.imported;
  const count = taken.filter(({ leftOut }) => leftOut !== null).length;
  return [...(count > 0 ? [toReconnect(count)] : []), deleteFile];
}

import type { ExportPreview, ImportPreview, RequestOutput } from '../../electron/ipc/contract.ts';
import { countText, listText } from './count-text.ts';

type Written = NonNullable<RequestOutput<'exportVault'>['written']>;

/** What an export made now would hold, line by line. */
export function exportContents({ accounts, clients, providers }: ExportPreview): string[] {
  return [
    accounts === 0 ? 'No account' : countText(accounts, 'account'),
    ...(clients > 0 ? [`${countText(clients, 'client')}, secrets included`] : []),
    ...(providers > 0 ? [`${countText(providers, 'provider')} of your own`] : []),
    'The settings',
  ];
}

/** What can't go into the file, and why. */
export function exportLimits({
  notExportable,
  bound,
}: Pick<ExportPreview, 'notExportable' | 'bound'>): string[] {
  const its = (count: number) => (count === 1 ? 'its' : 'their');
  return [
    ...(notExportable > 0
      ? [
          `${countText(notExportable, 'account stays', 'accounts stay')} out: ${its(notExportable)} tokens can’t be read now, or are kept for this run only.`,
        ]
      : []),
    ...(bound > 0
      ? [
          `${countText(bound, 'account goes', 'accounts go')} without ${its(bound)} tokens, which are bound to this computer. Reconnect ${bound === 1 ? 'it' : 'them'} on the other one.`,
        ]
      : []),
  ];
}

/** On the refresh tokens that are left out unless they are asked for. */
export function rotatingText(count: number): string {
  const those =
    count === 1 ? '1 account has a token that rotates' : `${count} accounts have tokens that rotate`;
  return `${those}: each is good for one renewal. When two computers use the same one, the provider ends the connection for both.`;
}

export function includesRotatingText(includeRotating: boolean, count: number): string {
  const they = count === 1 ? 'it' : 'they';
  const are = count === 1 ? 'is' : 'are';
  return includeRotating
    ? `Stop using ${count === 1 ? 'that account' : 'those accounts'} on this computer before you import the file on another one.`
    : `Left out, ${they} work${count === 1 ? 's' : ''} on the other computer until the present access ends, and ${are} reconnected then.`;
}

/** After an export. */
export function exportedText({ fileName, accounts, leftOut }: Written): string {
  const held = accounts === 0 ? 'No account is' : countText(accounts, 'account is', 'accounts are');
  const some = accounts === 1 ? '' : ` ${leftOut} of them`;
  const without = leftOut > 0 ? `,${some} without the token that renews it` : '';
  return `${held} in ${fileName}${without}.`;
}

/** What to keep in mind after an export. */
export function exportedHints(preview: ExportPreview, includeRotating: boolean): string[] {
  const { rotating, bound, notExportable } = preview;
  return [
    'Without the passphrase nobody can open the file, and nobody can bring the passphrase back. Keep it in another place than the file.',
    'Whoever has both can use these accounts. Delete the file when you no longer need it.',
    ...(rotating > 0 && includeRotating ? [includesRotatingText(true, rotating)] : []),
    ...(rotating > 0 && !includeRotating ? [withoutRotating] : []),
    ...exportLimits({ bound, notExportable }),
  ];
}

const withoutRotating =
  'What goes without the token that renews it works on the other computer until its present access ends, and is reconnected then.';

/** After an import. */
export function importedText(result: RequestOutput<'applyImport'>, withSettings: boolean): string {
  const { accounts, clients, providers, kept } = result;
  const stays = kept > 0 ? ` ${countText(kept, 'account stays as it is', 'accounts stay as they are')}.` : '';
  const parts = [
    ...(accounts > 0 ? [countText(accounts, 'account')] : []),
    ...(clients > 0 ? [countText(clients, 'client')] : []),
    ...(providers > 0 ? [`${countText(providers, 'provider')} of your own`] : []),
    ...(withSettings && !result.stoppedBy ? ['the settings'] : []),
  ];
  if (parts.length === 0) return `${result.stoppedBy ? 'Nothing' : 'No account'} was imported.${stays}`;
  const isOne = parts.length === 1 && accounts + clients + providers === 1;
  const list = listText(parts);
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} ${isOne ? 'is' : 'are'} here now.${stays}`;
}

type ImportedAccount = ImportPreview['accounts'][number];

/** What to keep in mind after an import, of the accounts that were taken in. */
export function importedHints(taken: readonly ImportedAccount[]): string[] {
  const toReconnect = taken.filter(({ leftOut }) => leftOut !== null).length;
  return [
    ...(toReconnect > 0
      ? [
          toReconnect === 1
            ? '1 account came without the token that renews it. Reconnect it when its access ends.'
            : `${toReconnect} accounts came without the tokens that renew them. Reconnect them when their access ends.`,
        ]
      : []),
    'Delete the file when you no longer need it. Whoever has it and its passphrase can use these accounts.',
  ];
}

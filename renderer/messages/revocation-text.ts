import type { AccountView, ProviderView, ReceiptView, RevocationView } from '../../electron/ipc/contract.ts';
import { revocationChance } from './disconnect-text.ts';
import { errorText } from './error-text.ts';
import { spanText } from './time-text.ts';

type Concerned = Pick<ProviderView, 'id' | 'name' | 'capabilities' | 'clients'>;

/** How a waiting revocation is doing, in a line. */
export function waitingText(
  { error, nextTryAtMs, providerName }: Pick<RevocationView, 'error' | 'nextTryAtMs' | 'providerName'>,
  nowMs: number,
): string {
  const waitMs = nextTryAtMs - nowMs;
  const next = waitMs > 0 ? `next try in ${spanText(waitMs)}` : 'next try any moment';
  if (!error) return `Not asked yet, ${next}`;
  return `${errorText(error.code, { id: '', name: providerName }).title}, ${next}`;
}

/** After a waiting revocation was made. */
export function endedText({
  displayName,
  providerName,
}: Pick<RevocationView, 'displayName' | 'providerName'>): string {
  return `${providerName} ended the access of ${displayName}.`;
}

/** For the foot of the account list. */
export function waitingCountText(count: number): string {
  return count === 1 ? '1 revocation waits' : `${count} revocations wait`;
}

/** Before a waiting revocation is given up. */
export function givingUpTexts({ displayName, providerName: name }: RevocationView): string[] {
  return [
    `Holdfast stops asking ${name} to end the access of ${displayName}, and forgets its tokens for good.`,
    `The access may live on at ${name} until it runs out. From here nothing more can be done about it.`,
  ];
}

/** Before tokens are reported as exposed. */
export function exposedWarnings(providerName: string): string[] {
  return [
    `${providerName} ends the tokens of this account at once, for everybody who has them.`,
    `${providerName} sends the owner of the tokens a mail about it.`,
    'It can’t be undone. To use the account again, you connect it anew.',
    'It needs no client secret. What you connected elsewhere with the same client goes on working.',
  ];
}

export function exposedSummary({ displayName, providerName: name }: ReceiptView): string {
  return `${name} took the report and ends the tokens of ${displayName}. Holdfast has forgotten them. Look for ${name}’s mail, and change your password if somebody else may know it.`;
}

/** Before everything is disconnected. */
export function everythingTexts(
  accounts: readonly Pick<AccountView, 'providerId' | 'clientId'>[],
  providers: readonly Concerned[],
): string[] {
  const count = accounts.length;
  const concerned = (isConcerned: (account: { clientId: string }, provider: Concerned) => boolean) =>
    providers
      .filter((provider) =>
        accounts.some((account) => account.providerId === provider.id && isConcerned(account, provider)),
      )
      .map(({ name }) => name);
  const silent = concerned((account, provider) => revocationChance(account, provider) !== 'asked');
  const wide = concerned(
    (account, provider) =>
      revocationChance(account, provider) === 'asked' && provider.capabilities.revocationReach === 'project',
  );
  return [
    'Each provider is asked to end the access, then Holdfast forgets the account.',
    'Where a provider does not answer now, Holdfast goes on asking in the background, also after a restart.',
    ...(wide.length > 0
      ? [
          `${listed(wide)}: every connection of yours made with the same client ends, on your other devices too.`,
        ]
      : []),
    ...(silent.length > 0
      ? [`${listed(silent)}: access can’t be ended from here, only forgotten. The receipt leads you there.`]
      : []),
    `${count === 1 ? 'The account is' : 'The accounts are'} gone from here, with names and history. Set-ups of providers stay.`,
  ];
}

/** What became of everything. */
export function everythingSummary(receipts: readonly ReceiptView[], kept: number): string {
  const gone = receipts.length === 1 ? '1 account is' : `${receipts.length} accounts are`;
  if (kept === 0) return `${gone} gone from here.`;
  const stays = kept === 1 ? '1 could not be read and stays' : `${kept} could not be read and stay`;
  return `${gone} gone from here. ${stays}: unlock the key store, then try again.`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

import type { AccountView, ProviderView, ReceiptView, RevocationView } from '../../electron/ipc/contract.ts';
import { revocationChance } from './disconnect-text.ts';
import { errorText } from './error-text.ts';
import { texts } from './texts.ts';
import { spanText } from './time-text.ts';
import { listText } from './words.ts';

type Concerned = Pick<ProviderView, 'id' | 'name' | 'capabilities' | 'clients'>;

/** How a waiting revocation is doing, in a line. */
export function waitingText(
  { error, nextTryAtMs, providerName }: Pick<RevocationView, 'error' | 'nextTryAtMs' | 'providerName'>,
  nowMs: number,
): string {
  const words = texts.revocations;
  const waitMs = nextTryAtMs - nowMs;
  if (!error) return waitMs > 0 ? words.notAskedNextIn(spanText(waitMs)) : words.notAskedNextSoon;
  const why = errorText(error.code, { id: '', name: providerName }).title;
  return waitMs > 0 ? words.failedNextIn(why, spanText(waitMs)) : words.failedNextSoon(why);
}

/** After a waiting revocation was made. */
export function endedText({
  displayName,
  providerName,
}: Pick<RevocationView, 'displayName' | 'providerName'>): string {
  return texts.revocations.ended(providerName, displayName);
}

/** For the foot of the account list. */
export function waitingCountText(count: number): string {
  return texts.revocations.waiting(count);
}

/** Before a waiting revocation is given up. */
export function givingUpTexts({ displayName, providerName }: RevocationView): string[] {
  const { stops, livesOn } = texts.revocations.giveUp;
  return [stops(providerName, displayName), livesOn(providerName)];
}

/** Before tokens are reported as exposed. */
export function exposedWarnings(providerName: string): string[] {
  const { endsForAll, mail, final, reach } = texts.disconnect.exposed;
  return [endsForAll(providerName), mail(providerName), final, reach];
}

export function exposedSummary({ displayName, providerName }: ReceiptView): string {
  return texts.disconnect.exposed.summary(providerName, displayName);
}

/** Before everything is disconnected. */
export function everythingTexts(
  accounts: readonly Pick<AccountView, 'providerId' | 'clientId'>[],
  providers: readonly Concerned[],
): string[] {
  const words = texts.lettingGo.everything;
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
    words.asked,
    words.later,
    ...(wide.length > 0 ? [words.wide(listText(wide))] : []),
    ...(silent.length > 0 ? [words.silent(listText(silent))] : []),
    words.forgotten(accounts.length),
  ];
}

/** What became of everything. */
export function everythingSummary(receipts: readonly ReceiptView[], kept: number): string {
  const { gone, partlyGone } = texts.receipts.everything;
  return kept === 0 ? gone(receipts.length) : partlyGone(receipts.length, kept);
}

import type { AccountView, ProviderView } from '../../electron/ipc/contract.ts';
import { healthText, type Tone } from '../messages/health-text.ts';
import { texts } from '../messages/texts.ts';

/** An account as the search knows it. */
interface Entry {
  account: AccountView;
  needsYou: boolean;
  /** All words that it is found by. */
  words: string;
}

export interface Wanted {
  text: string;
  /** Only those whose health wants the person. */
  needsYou: boolean;
}

export interface Found {
  accounts: readonly AccountView[];
  /** Of all accounts, those whose health wants the person. */
  needing: number;
}

interface Index {
  of: readonly [readonly AccountView[], readonly ProviderView[], typeof texts];
  madeAtMs: number;
  entries: readonly Entry[];
  needing: number;
}

/** Health tells of times to come, such as when access ends. */
const staleAfterMs = 60_000;

let index: Index | undefined;

/** Accounts that have every word of the search: in their names, addresses, provider or state. */
export function findAccounts(
  accounts: readonly AccountView[],
  providers: readonly ProviderView[],
  { text, needsYou }: Wanted,
  nowMs: number,
): Found {
  const { entries, needing } = indexOf(accounts, providers, nowMs);
  const words = plain(text).split(/\s+/).filter(Boolean);
  // A filter that would hide everything is off.
  const onlyNeeding = needsYou && needing > 0;
  if (words.length === 0 && !onlyNeeding) return { accounts, needing };
  const found = entries.filter(
    (entry) => (entry.needsYou || !onlyNeeding) && words.every((word) => entry.words.includes(word)),
  );
  return { accounts: found.map(({ account }) => account), needing };
}

/** What was put together of the accounts. */
export function forgetFound(): void {
  index = undefined;
}

/** What does not change from key to key is put together once. */
function indexOf(accounts: readonly AccountView[], providers: readonly ProviderView[], nowMs: number): Index {
  const of = [accounts, providers, texts] as const;
  const isFresh = index && Math.abs(nowMs - index.madeAtMs) < staleAfterMs;
  if (index && isFresh && index.of.every((part, position) => part === of[position])) return index;
  const nameById = new Map(providers.map(({ id, name }) => [id, name]));
  const entries = accounts.map((account) => entryOf(account, nameById.get(account.providerId) ?? '', nowMs));
  const needing = entries.filter((entry) => entry.needsYou).length;
  index = { of, madeAtMs: nowMs, entries, needing };
  return index;
}

function entryOf(account: AccountView, provider: string, nowMs: number): Entry {
  const { label, displayName, userName, email, color } = account;
  const { tone, line } = healthText(account, provider, nowMs);
  const needsYou = wantsPerson(tone);
  // "Works" is said of nearly all, and "Work" is what people call an account.
  const state = tone === 'works' ? '' : line;
  const needs = needsYou ? texts.accountList.needsYouWords : '';
  const colorName = color ? texts.accountPage.colors[color] : '';
  return {
    account,
    needsYou,
    words: plain([label, displayName, userName, email, provider, state, needs, colorName].join('\n')),
  };
}

function wantsPerson(tone: Tone): boolean {
  return tone === 'needs-you' || tone === 'broken';
}

/** In small letters and without accents: "José" is found by "jose". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

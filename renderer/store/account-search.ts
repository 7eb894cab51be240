import type { AccountView, ProviderView } from '../../electron/ipc/contract.ts';
import { healthText, type Tone } from '../messages/health-text.ts';
import { texts } from '../messages/texts.ts';

/** An account as the search knows it. */
interface Entry {
  account: AccountView;
  needsYou: boolean;
  /** Its state in words. */
  state: string;
  /** The name of its provider. */
  provider: string;
  /** All words that it is found by; put together when somebody searches. */
  words: string | undefined;
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
  accounts: readonly AccountView[];
  entries: readonly Entry[];
  needing: number;
}

/** What a text has left of the accounts. */
interface Narrowed {
  text: string;
  onlyNeeding: boolean;
  entries: readonly Entry[];
  accounts: readonly AccountView[];
}

/** What entries are made of besides their accounts. */
interface Grounds {
  of: readonly [readonly ProviderView[], typeof texts];
  madeAtMs: number;
  nameById: ReadonlyMap<string, string>;
  entryOf: WeakMap<AccountView, Entry>;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the first half of all bytes
const isAscii = /^[\x00-\x7f]*$/;

/** Health tells of times to come, such as when access ends. */
const staleAfterMs = 60_000;

let grounds: Grounds | undefined;
let index: Index | undefined;
/** Of texts that each begin the next: what the last one left is all that can be left of a longer one. */
let narrowed: { of: Index; steps: Narrowed[] } | undefined;

/** Accounts that have every word of the search: in their names, addresses, provider or state. */
export function findAccounts(
  accounts: readonly AccountView[],
  providers: readonly ProviderView[],
  { text, needsYou }: Wanted,
  nowMs: number,
): Found {
  const all = indexOf(accounts, providers, nowMs);
  const wanted = plain(text);
  const { needing } = all;
  // A filter that would hide everything is off.
  const onlyNeeding = needsYou && needing > 0;
  if (wanted.trim() === '' && !onlyNeeding) {
    narrowed = undefined;
    return { accounts, needing };
  }
  return { accounts: narrow(all, wanted, onlyNeeding).accounts, needing };
}

function narrow(all: Index, text: string, onlyNeeding: boolean): Narrowed {
  if (narrowed?.of !== all) narrowed = { of: all, steps: [] };
  const { steps } = narrowed;
  const isOf = (step: Narrowed) => step.onlyNeeding === onlyNeeding && text.startsWith(step.text);
  while (steps.length > 0 && !steps.slice(-1).every(isOf)) steps.pop();
  const last = steps.at(-1);
  if (last?.text === text) return last;
  const words = text.split(/\s+/).filter(Boolean);
  const entries = (last?.entries ?? all.entries).filter(
    (entry) => (entry.needsYou || !onlyNeeding) && words.every((word) => wordsOf(entry).includes(word)),
  );
  const step = { text, onlyNeeding, entries, accounts: entries.map(({ account }) => account) };
  steps.push(step);
  return step;
}

/** What was put together of the accounts. */
export function forgetFound(): void {
  index = undefined;
  grounds = undefined;
  narrowed = undefined;
}

/** What does not change from key to key is put together once, and of accounts that did not change it stays as it is. */
function indexOf(accounts: readonly AccountView[], providers: readonly ProviderView[], nowMs: number): Index {
  const { entryOf, nameById } = groundsOf(providers, nowMs);
  if (index?.accounts === accounts) return index;
  const entries = accounts.map((account) => {
    const known = entryOf.get(account) ?? newEntry(account, nameById.get(account.providerId) ?? '', nowMs);
    entryOf.set(account, known);
    return known;
  });
  const needing = entries.filter((entry) => entry.needsYou).length;
  index = { accounts, entries, needing };
  return index;
}

function groundsOf(providers: readonly ProviderView[], nowMs: number): Grounds {
  const of = [providers, texts] as const;
  const isFresh = grounds && Math.abs(nowMs - grounds.madeAtMs) < staleAfterMs;
  if (grounds && isFresh && grounds.of.every((part, position) => part === of[position])) return grounds;
  index = undefined;
  const nameById = new Map(providers.map(({ id, name }) => [id, name]));
  grounds = { of, madeAtMs: nowMs, nameById, entryOf: new WeakMap() };
  return grounds;
}

function newEntry(account: AccountView, provider: string, nowMs: number): Entry {
  const { tone, line } = healthText(account, provider, nowMs);
  // "Works" is said of nearly all, and "Work" is what people call an account.
  const state = tone === 'works' ? '' : line;
  return { account, needsYou: wantsPerson(tone), state, provider, words: undefined };
}

function wordsOf(entry: Entry): string {
  if (entry.words === undefined) {
    const { label, displayName, userName, email, color } = entry.account;
    const needs = entry.needsYou ? texts.accountList.needsYouWords : '';
    const colorName = color ? texts.accountPage.colors[color] : '';
    const { provider, state } = entry;
    entry.words = plain([label, displayName, userName, email, provider, state, needs, colorName].join('\n'));
  }
  return entry.words;
}

function wantsPerson(tone: Tone): boolean {
  return tone === 'needs-you' || tone === 'broken';
}

/** In small letters and without accents: "José" is found by "jose". */
function plain(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

import type { AccountView, Command } from '../ipc/contract.ts';
import { mainLocale, mainTexts } from '../messages/main-texts.ts';
import { type Need, needOf } from './account-need.ts';

export interface Notification {
  title: string;
  body: string;
}

export interface AttentionParts {
  /** Empty while the vault is locked. */
  accounts: () => readonly AccountView[];
  providerName: (providerId: string) => string;
  isLocked: () => boolean;
  /** What the person chose. */
  isWanted: () => boolean;
  isWindowFocused: () => boolean;
  notify: (words: Notification, onClick: () => void) => { close: () => void };
  /** Shows the window, with what is asked of it. */
  show: (command: Command | null) => void;
  nowMs: () => number;
}

interface InNeed {
  account: AccountView;
  need: Need;
}

/** More at once would bury the desktop. */
const mostAtOnce = 2;
const mostNames = 3;

/** Tells by the system's notifications when an account comes to need the person while they are elsewhere: once for each cause. */
export class Attention {
  readonly #parts: AttentionParts;
  /** Causes by account that the person was told of, or could see; undefined before the first look. */
  #known: Map<string, Need['cause']> | undefined;
  /** Of whom nothing was known at the last look. */
  #unread: ReadonlySet<string> = new Set();
  #shown: { accountIds: string[]; close: () => void }[] = [];

  constructor(parts: AttentionParts) {
    this.#parts = parts;
  }

  /** To be called whenever something of the accounts changed, and now and then: time passes too. */
  look(): void {
    if (this.#parts.isLocked()) this.#hideNames();
    else this.#lookAtAccounts();
  }

  #lookAtAccounts(): void {
    const inNeed = this.#inNeed();
    const known = this.#known;
    const unread = this.#unread;
    this.#unread = new Set(
      this.#parts.accounts().flatMap(({ health, id }) => (health.state === 'reading' ? id : [])),
    );
    this.#known = new Map(inNeed.map(({ account, need }) => [account.id, need.cause]));
    this.#closeMended();
    // What was so at the start is seen in the window, which opens then.
    if (!known) return;
    const fresh = inNeed.filter(
      ({ account: { id }, need }) => known.get(id) !== need.cause && !unread.has(id),
    );
    if (!this.#parts.isWanted() || this.#parts.isWindowFocused()) return;
    if (fresh.length <= mostAtOnce) for (const each of fresh) this.#tell(each);
    else this.#tellOfMany(fresh);
  }

  #inNeed(): InNeed[] {
    const nowMs = this.#parts.nowMs();
    return this.#parts.accounts().flatMap((account) => {
      const need = needOf(account, nowMs);
      return need ? { account, need } : [];
    });
  }

  #tell({ account, need }: InNeed): void {
    const words = mainTexts().notifications;
    const provider = this.#parts.providerName(account.providerId);
    const body = () => {
      if (need.cause !== 'forecast')
        return need.cause === 'unreadable'
          ? words.unreadable
          : words[need.cause === 'ended' ? 'ended' : 'setUp'](provider);
      const day = new Intl.DateTimeFormat(mainLocale(), { day: 'numeric', month: 'long' });
      return words.forecast(provider, day.format(need.atMs));
    };
    this.#show({ title: words.title(nameOf(account)), body: body() }, [account.id]);
  }

  #tellOfMany(fresh: readonly InNeed[]): void {
    const names = fresh.slice(0, mostNames).map(({ account }) => nameOf(account));
    const rest = fresh.length > mostNames ? ', …' : '';
    const ids = fresh.map(({ account }) => account.id);
    this.#show({ title: mainTexts().notifications.many(fresh.length), body: names.join(', ') + rest }, ids);
  }

  #show(words: Notification, accountIds: string[]): void {
    const [accountId] = accountIds;
    const command: Command | null = accountId === undefined ? null : { name: 'show-account', accountId };
    const onClick = () => {
      this.#shown = this.#shown.filter((each) => each !== shown);
      this.#parts.show(command);
    };
    const plainWords = { title: plain(words.title), body: plain(words.body) };
    const shown = { accountIds, ...this.#parts.notify(plainWords, onClick) };
    this.#shown = [...this.#shown.slice(-9), shown];
  }

  /** What no longer needs anybody is no longer said. */
  #closeMended(): void {
    const isMended = ({ accountIds }: { accountIds: string[] }) =>
      accountIds.length > 0 && !accountIds.some((id) => this.#known?.has(id));
    for (const each of this.#shown.filter(isMended)) each.close();
    this.#shown = this.#shown.filter((each) => !isMended(each));
  }

  /** Locked, the desktop must not go on saying whose accounts these are. */
  #hideNames(): void {
    const named = this.#shown.filter(({ accountIds }) => accountIds.length > 0);
    if (named.length === 0) return;
    for (const { close } of named) close();
    this.#shown = [];
    const { locked, lockedMeaning } = mainTexts().notifications;
    if (this.#parts.isWanted()) this.#show({ title: locked, body: lockedMeaning }, []);
  }
}

/** Some desktops read markup in a notification, and a provider may call somebody anything. */
function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('<', '‹')
    .replaceAll('>', '›');
}

function nameOf({ label, displayName }: AccountView): string {
  return label || displayName;
}

import { urlEncoded } from '../errors/url-encoded.ts';
import type { MessagePart, RecordedValue, Section, Step } from './exchange.ts';
import { isKnownName, isSent, secretNames, shapeOf } from './harmless-names.ts';
import { isPlainName, looksSecret, ofShape } from './shapes.ts';

/** A part of a message as it went over the wire, still with its secrets. */
export interface WireSection {
  part: MessagePart;
  entries: WireEntry[];
}

export interface WireEntry {
  name: string;
  value: string;
  /** What the value is, where its name does not say it: the `token` of a revocation. */
  what?: string;
}

const mostEntries = 80;
/** A server that sends more than so many has nothing shown any more: looking for them all would take too long. */
const mostSecrets = 500;
/** What of one exchange is kept, in characters. */
const mostText = 300_000;
/** Shorter ones may be part of anything. */
const shortestSearched = 8;
/** Stands for a name that no standard has and that is not made of plain words. */
export const withheldName = '…';

/**
 * Masks the messages of one exchange by an allow-list of names, each with the shape that its values have. Equal masked
 * values get the same number, so that one sees where a value comes back. A value that is known to be secret is masked wherever it
 * turns up, also where it stood before. What it knows is to be forgotten when the exchange is over.
 */
export class Masker {
  readonly #numbers = new Map<string, { what: string; number: number }>();
  readonly #counts = new Map<string, number>();
  readonly #clientIds = new Set<string>();
  /** Each with how it stands in an address. */
  #secrets = new Map<string, string>();
  #textLeft = mostText;
  #hasLearned = false;
  #isFull = false;

  /** @returns the sections without anything secret. A later one may show that an earlier one has to be cleaned: see {@link clean} */
  mask(sections: readonly WireSection[]): Section[] {
    // First all that is secret, so that the order of the entries does not matter.
    for (const { part, entries } of sections) for (const entry of entries) this.#learn(part, entry);
    return sections.filter(({ entries }) => entries.length > 0).map((section) => this.#kept(section));
  }

  /** Whether more is known to be secret than when this was last asked: then earlier steps are to be cleaned. */
  hasLearned(): boolean {
    const learned = this.#hasLearned;
    this.#hasLearned = false;
    return learned;
  }

  /** The address where nothing secret is in it; what can be said of it else. */
  address(plain: string): string {
    if (!this.#holdsSecret(plain)) return copied(plain);
    const origin = URL.canParse(plain) ? new URL(plain).origin : '';
    return this.#holdsSecret(origin) ? '' : copied(`${origin}/…`);
  }

  /** A step of before, masked where it holds what was found to be secret since. */
  clean(step: Step): Step {
    const sections = step.sections.map((section) => ({
      ...section,
      entries: section.entries.map(({ name, value }) => ({
        name: this.#holdsSecret(name) ? withheldName : name,
        value:
          value.as !== 'masked' && this.#holdsSecret(value.text) ? this.#masked(name, value.text) : value,
      })),
    }));
    return { ...step, address: this.address(step.address), sections };
  }

  forget(): void {
    this.#numbers.clear();
    this.#clientIds.clear();
    this.#secrets.clear();
  }

  #kept({ part, entries }: WireSection): Section {
    const kept: Section['entries'] = [];
    for (const entry of entries.slice(0, mostEntries)) {
      const value = this.#valueOf(part, entry);
      const name = this.#nameOf(part, entry.name);
      this.#textLeft -= name.length + (value.as === 'masked' ? value.what : value.text).length;
      if (this.#textLeft < 0) break;
      kept.push({ name, value });
    }
    return { part, entries: kept, left: entries.length - kept.length };
  }

  #learn(part: MessagePart, { name, value, what }: WireEntry): void {
    const shape = shapeOf(part, name);
    if (name === 'client_id' && isSent(part)) this.#clientIds.add(value);
    if (shape !== undefined || value === '') return;
    const isSecret = secretNames.has(what ?? name) || looksSecret(value);
    if (!isSecret || value.length < shortestSearched || this.#secrets.has(value)) return;
    if (this.#secrets.size < mostSecrets) this.#secrets.set(value, urlEncoded(value));
    else this.#isFull = true;
    this.#hasLearned = true;
  }

  #valueOf(part: MessagePart, { name, value, what }: WireEntry): RecordedValue {
    const shape = shapeOf(part, name);
    if (shape === undefined) return this.#masked(what ?? name, value, part);
    const text = shape === 'client-id' ? this.#clientIdIn(value) : ofShape(shape, value);
    if (text === undefined || this.#holdsSecret(value) || this.#holdsSecret(text))
      return this.#masked(name, value, part);
    return { as: shape === 'personal' ? 'personal' : 'shown', text: copied(text) };
  }

  /** An audience may also be a resource. */
  #clientIdIn(value: string): string | undefined {
    if (this.#clientIds.has(value)) return value.slice(0, 200);
    return /^https?:/.test(value) ? ofShape('address', value) : undefined;
  }

  #masked(name: string, value: string, part: MessagePart = 'answer-body'): RecordedValue {
    const known = this.#numbers.get(value);
    if (known) return { as: 'masked', ...known, length: value.length };
    const what = isKnownName(part, name) ? copied(name) : 'value';
    const number = (this.#counts.get(what) ?? 0) + 1;
    this.#counts.set(what, number);
    this.#numbers.set(value, { what, number });
    return { as: 'masked', what, number, length: value.length };
  }

  #nameOf(part: MessagePart, name: string): string {
    const isOpen =
      isKnownName(part, name) || name.split(/[.[\]\d]+/).every((each) => each === '' || isPlainName(each));
    return isOpen && name.length <= 80 && !this.#holdsSecret(name) ? copied(name) : withheldName;
  }

  #holdsSecret(text: string): boolean {
    if (this.#isFull) return true;
    for (const [secret, encoded] of this.#secrets)
      if (text.includes(secret) || text.includes(encoded)) return true;
    return false;
  }
}

/** A text of its own: a slice would keep in memory the whole message that it is from. */
function copied(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

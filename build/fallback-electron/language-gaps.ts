// JavaScript newer than Chrome 108's V8 that the product or its dependencies use.
import { fillIn } from './fill-in.ts';

fillIn(Array.prototype, {
  toReversed<T>(this: T[]): T[] {
    return [...this].reverse();
  },
  toSorted<T>(this: T[], compare?: (a: T, b: T) => number): T[] {
    return [...this].sort(compare);
  },
  toSpliced<T>(this: T[], ...given: [number, number, ...T[]]): T[] {
    const copy = [...this];
    copy.splice(...given);
    return copy;
  },
  with<T>(this: T[], index: number, value: T): T[] {
    const copy = [...this];
    copy[index < 0 ? copy.length + index : index] = value;
    return copy;
  },
});

fillIn(Array, {
  async fromAsync<T>(source: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
    const all: T[] = [];
    for await (const one of source) all.push(one);
    return all;
  },
});

fillIn(Object, {
  groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): object {
    return Object.assign(Object.create(null), Object.fromEntries(group(items, keyOf)));
  },
});
fillIn(Map, { groupBy: group });

fillIn(Promise, {
  withResolvers() {
    let resolve: unknown;
    let reject: unknown;
    const promise = new Promise((yes, no) => {
      resolve = yes;
      reject = no;
    });
    return { promise, resolve, reject };
  },
  try(work: (...given: unknown[]) => unknown, ...given: unknown[]) {
    return new Promise((resolve) => resolve(work(...given)));
  },
});

fillIn(URL, {
  canParse: (text: string, base?: string) => parseUrl(text, base) !== null,
  parse: parseUrl,
});

fillIn(AbortSignal, {
  any(signals: Iterable<AbortSignal>): AbortSignal {
    const controller = new AbortController();
    for (const signal of signals) {
      if (signal.aborted) controller.abort(signal.reason);
      else signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
    }
    return controller.signal;
  },
});

fillIn(Uint8Array.prototype, {
  toBase64(this: Uint8Array, options?: { alphabet?: string; omitPadding?: boolean }): string {
    const bytes = Buffer.from(this.buffer, this.byteOffset, this.byteLength);
    const text = bytes.toString(options?.alphabet === 'base64url' ? 'base64url' : 'base64');
    return options?.omitPadding ? text.replace(/=+$/, '') : text.padEnd(Math.ceil(text.length / 4) * 4, '=');
  },
  toHex(this: Uint8Array): string {
    return Buffer.from(this.buffer, this.byteOffset, this.byteLength).toString('hex');
  },
});
fillIn(Uint8Array, {
  fromBase64: (text: string) => new Uint8Array(Buffer.from(text, 'base64')),
  fromHex: (text: string) => new Uint8Array(Buffer.from(text, 'hex')),
});

fillIn(Set.prototype, {
  union<T>(this: Set<T>, other: Set<T>): Set<T> {
    return new Set([...this, ...other]);
  },
  intersection<T>(this: Set<T>, other: Set<T>): Set<T> {
    return new Set([...this].filter((one) => other.has(one)));
  },
  difference<T>(this: Set<T>, other: Set<T>): Set<T> {
    return new Set([...this].filter((one) => !other.has(one)));
  },
  isSubsetOf<T>(this: Set<T>, other: Set<T>): boolean {
    return [...this].every((one) => other.has(one));
  },
});

fillIn(String.prototype, {
  isWellFormed(this: string): boolean {
    return !/\p{Surrogate}/u.test(this);
  },
  toWellFormed(this: string): string {
    return this.replace(/\p{Surrogate}/gu, '\ufffd');
  },
});

function group<T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const members = groups.get(key);
    if (members) members.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

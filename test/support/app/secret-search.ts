import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Secret {
  kind: string;
  /** Bytes for what is written in several ways, such as the number of a private key. */
  value: string | Uint8Array;
}

/** Every form in which a secret would still be readable. */
function formsOf(value: string | Uint8Array): Buffer[] {
  const bytes = Buffer.from(typeof value === 'string' ? new TextEncoder().encode(value) : value);
  const plain = typeof value === 'string' ? [value, encodeURIComponent(value)] : [bytes.toString('hex')];
  const forms = [...plain, ...base64FormsOf(bytes)];
  return [bytes, ...[...new Set(forms)].flatMap((form) => [Buffer.from(form, 'utf8'), utf16(form)])];
}

/** Inside a longer text, base64 begins at any of three offsets; the middle of each is always the same. */
function base64FormsOf(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
    const middle = (text: string) => text.slice(offset === 0 ? 0 : 4, -4);
    return [middle(shifted.toString('base64')), middle(shifted.toString('base64url'))];
  });
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

/** Searches bytes for secrets, plain, URL-encoded, base64 and as UTF-16, and names what it found. */
export class SecretSearch {
  readonly #needles: ReadonlyArray<{ kind: string; form: Buffer }>;
  readonly #found = new Set<string>();

  constructor(secrets: readonly Secret[]) {
    this.#needles = secrets.flatMap(({ kind, value }) => formsOf(value).map((form) => ({ kind, form })));
  }

  get found(): string[] {
    return [...this.#found];
  }

  searchText(place: string, text: string): void {
    this.searchBytes(place, Buffer.from(text));
  }

  searchBytes(place: string, bytes: Buffer): void {
    for (const { kind, form } of this.#needles) {
      if (bytes.includes(form)) this.#found.add(`${kind} in ${place}`);
    }
  }

  /** @returns how many files were read */
  searchFolder(folder: string): number {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    for (const { parentPath, name } of files) {
      const file = path.join(parentPath, name);
      this.searchBytes(path.relative(folder, file), readFileSync(file));
    }
    return files.length;
  }
}

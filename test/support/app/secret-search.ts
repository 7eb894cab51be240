import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Secret {
  kind: string;
  value: string;
}

/** Every form in which a secret would still be readable. */
function formsOf(value: string): Buffer[] {
  const base64 = Buffer.from(value).toString('base64').replace(/=+$/, '');
  const forms = [value, encodeURIComponent(value), base64, Buffer.from(value).toString('base64url')];
  // Inside a longer text, base64 begins at any of three offsets; the middle of each is always the same.
  for (const offset of [1, 2]) {
    const shifted = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]).toString('base64');
    forms.push(shifted.slice(4, -4));
  }
  return [...new Set(forms)].flatMap((form) => [Buffer.from(form, 'utf8'), Buffer.from(form, 'utf16le')]);
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

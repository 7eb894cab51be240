import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The app's vault as somebody sees it who has the files and no key. */
export class VaultOnDisk {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Every document by its name, but the sign of who has the vault open. */
  texts(): Record<string, string> {
    const names = readdirSync(this.folder, { recursive: true, encoding: 'utf8' });
    const documents = names.filter((name) => name.endsWith('.json') && name !== 'in-use.json');
    return Object.fromEntries(documents.map((name) => [name, this.#read(name)]));
  }

  /** The documents with a ciphertext, by their names. */
  secrets(): Record<string, string> {
    return Object.fromEntries(Object.entries(this.texts()).filter(([, text]) => /iphertext"/.test(text)));
  }

  /** For each document with a ciphertext, what changes when it is written, even with the same text. */
  fileVersions(): Record<string, string> {
    const names = [...Object.keys(this.secrets()), 'protection.json'];
    return Object.fromEntries(names.map((name) => [name, this.#version(name)]));
  }

  accountId(): string {
    const [name] = Object.keys(this.secrets()).filter((each) => /^accounts\/[\w-]+\.json$/.test(each));
    return path.basename(name ?? '', '.json');
  }

  /** Changes the value of one document by hand. */
  edit(name: string, change: (value: Record<string, unknown>) => void): void {
    const document = JSON.parse(this.#read(name)) as { value: Record<string, unknown> };
    change(document.value);
    writeFileSync(path.join(this.folder, name), JSON.stringify(document));
  }

  write(name: string, text: string): void {
    writeFileSync(path.join(this.folder, name), text);
  }

  #version(name: string): string {
    const { ino, mtimeMs } = statSync(path.join(this.folder, name));
    return `${ino} of ${mtimeMs}`;
  }

  #read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8');
  }
}

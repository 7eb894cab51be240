/** How long a secret stays on the clipboard. */
const secretLifetimeMs = 60_000;

/** The part of Electron's clipboard that is needed. */
interface SystemClipboard {
  readText(): Promise<string>;
  writeText(text: string): Promise<void>;
  clear(): void;
}

/** Takes secrets back from the clipboard, unless the person has copied something else since. */
export class CautiousClipboard {
  readonly #clipboard: SystemClipboard;
  readonly #lifetimeMs: number;
  #secret: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param lifetimeMs 60 s by default */
  constructor(clipboard: SystemClipboard, lifetimeMs = secretLifetimeMs) {
    this.#clipboard = clipboard;
    this.#lifetimeMs = lifetimeMs;
  }

  copy(text: string, secrecy?: 'secret'): void {
    clearTimeout(this.#timer);
    this.#secret = secrecy === 'secret' ? text : undefined;
    void this.#clipboard.writeText(text);
    if (secrecy === 'secret') this.#timer = setTimeout(() => void this.takeBack(), this.#lifetimeMs);
  }

  /** Clears the clipboard now if the last secret is still on it. */
  async takeBack(): Promise<void> {
    const secret = this.#secret;
    if (secret === undefined) return;
    const present = await this.#clipboard.readText();
    // Another may have been copied while the clipboard was read.
    if (secret !== this.#secret) return;
    clearTimeout(this.#timer);
    this.#secret = undefined;
    if (present === secret) this.#clipboard.clear();
  }
}

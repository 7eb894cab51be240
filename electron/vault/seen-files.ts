import { closeSoon, closeWaiting } from './close-soon.ts';
import { fingerprintOf, fingerprintOfOpen } from './document-content.ts';

/** What files looked like when they were last known to be whole and of a version that may be written over, by path. */
export class SeenFiles {
  readonly #known = new Map<string, string>();
  /** Files that were written just now and are looked at soon, by their descriptors. */
  readonly #written = new Map<string, number>();

  has(filePath: string): boolean {
    return this.#known.has(filePath) || this.#written.has(filePath);
  }

  get(filePath: string): string | undefined {
    if (this.#written.has(filePath)) closeWaiting();
    return this.#known.get(filePath);
  }

  set(filePath: string, fingerprint: string): void {
    this.#written.delete(filePath);
    this.#known.set(filePath, fingerprint);
  }

  delete(filePath: string): void {
    this.#written.delete(filePath);
    this.#known.delete(filePath);
  }

  /** @throws AppError STORAGE_READ_FAILED */
  look(filePath: string): void {
    const now = fingerprintOf(filePath);
    if (now !== undefined) this.set(filePath, now);
  }

  /**
   * Looks at what was written and is in its place now, once nobody waits for it, and closes it. By its descriptor: what somebody else puts
   * there meanwhile is not taken for it.
   */
  lookSoon(filePath: string, descriptor: number): void {
    this.#written.set(filePath, descriptor);
    closeSoon(descriptor, () => {
      if (this.#written.get(filePath) !== descriptor) return;
      this.delete(filePath);
      const now = fingerprintOfOpen(descriptor);
      if (now !== undefined) this.#known.set(filePath, now);
    });
  }
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SchemeHandler } from '../authorization/redirect-receivers.ts';

/** Who opens links of our scheme. */
export type LinkState =
  | { state: 'checking' }
  /** This very copy. */
  | { state: 'ours' }
  /** Nobody: nothing is registered, or what was is gone. */
  | { state: 'nobody' }
  /** Another program, which is there and can be started. */
  | { state: 'another'; program: string };

/** What the operating system knows of our scheme, and how to change that. */
export interface SchemeRegistrar extends SchemeHandler {
  inspect(): Promise<LinkState>;
  /** Takes back whatever this copy registered for the person. */
  forget(): Promise<void>;
}

/** Watches over who opens our links: looked at when the app starts, mended by itself only where nobody else is put out by it. */
export class SchemeRegistration implements SchemeHandler {
  readonly state: StoreApi<LinkState> = createStore<LinkState>(() => ({ state: 'checking' }));
  readonly #registrar: SchemeRegistrar;

  constructor(registrar: SchemeRegistrar) {
    this.#registrar = registrar;
  }

  /** The self-test at start. A program that took the scheme over is only told of: the person may want it so. */
  async check(): Promise<void> {
    const found = await this.#registrar.inspect();
    if (found.state === 'nobody') await this.ensureRegistered();
    else this.#show(found);
  }

  /** Makes this copy the one that opens our links. @returns whether it is now */
  async ensureRegistered(): Promise<boolean> {
    const isOurs = await this.#registrar.ensureRegistered();
    this.#show(isOurs ? { state: 'ours' } : await this.#registrar.inspect());
    return isOurs;
  }

  forget(): Promise<void> {
    return this.#registrar.forget();
  }

  #show(found: LinkState): void {
    this.state.setState(found, true);
  }
}

import type * as client from 'openid-client';
import { loadProtocol } from '../later/load.ts';

/** Seconds by which a clock may differ before a server refuses proofs for it. */
const clockToleranceSeconds = 30;

/**
 * Keys that tokens are bound to (RFC 9449), one per consent. A key's proofs share what a server said of nonces, so that a
 * nonce is asked for once and not with every request.
 */
export class DpopKeys {
  readonly #handles = new Map<string, client.DPoPHandle>();
  readonly #resourceHandles = new Map<string, client.DPoPHandle>();
  /** Seconds by which the clocks of resource servers are ahead of ours, by origin. */
  readonly #clockSkews = new Map<string, number>();

  /**
   * @returns a new private key as a JWK in JSON, or null where the server announces no DPoP that this app can do
   */
  async create(configuration: client.Configuration): Promise<string | null> {
    return (await loadProtocol()).createDpopKey(configuration);
  }

  /**
   * Makes openid-client send proofs to the authorization server, by the clock that the configuration knows it to have; no
   * options for bearer tokens.
   */
  async optionsFor(configuration: client.Configuration, dpopKey: string | null): Promise<client.DPoPOptions> {
    if (dpopKey === null) return {};
    const known = this.#handles.get(dpopKey);
    if (known) return { DPoP: known };
    const handle = await (await loadProtocol()).dpopHandleFrom(configuration, dpopKey);
    this.#handles.set(dpopKey, handle);
    return { DPoP: handle };
  }

  /** The same for resources, each by its own clock as far as {@link learnClock} was told of it. */
  async optionsForResource(resource: client.Configuration, dpopKey: string): Promise<client.DPoPOptions> {
    const known = this.#resourceHandles.get(dpopKey);
    if (known) return { DPoP: known };
    const skewAt = (url: string) => this.#clockSkewAt(url);
    const handle = await (await loadProtocol()).dpopHandleFrom(resource, dpopKey, skewAt);
    this.#resourceHandles.set(dpopKey, handle);
    return { DPoP: handle };
  }

  /**
   * Reads from a resource's answer what time it is there.
   * @returns whether the proofs to it now bear another time
   */
  learnClock(url: URL, { headers }: Response): boolean {
    const skewSeconds = Math.round((Date.parse(headers.get('date') ?? '') - Date.now()) / 1000);
    const isNews = Math.abs(skewSeconds - this.#clockSkewAt(url.href)) > clockToleranceSeconds;
    if (isNews) this.#clockSkews.set(url.origin, skewSeconds);
    return isNews;
  }

  /** Lets go of every key, and of the nonces that go with it. */
  forget(): void {
    this.#handles.clear();
    this.#resourceHandles.clear();
  }

  #clockSkewAt(url: string): number {
    return this.#clockSkews.get(new URL(url).origin) ?? 0;
  }
}

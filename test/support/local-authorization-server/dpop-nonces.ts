import { randomBytes } from 'node:crypto';
import type { Step } from './server-context.ts';

/**
 * DPoP nonces (RFC 9449 8 and 9). The API is on the origin of the authorization server, for which clients keep
 * one nonce, so it takes the nonces that oidc-provider gave out, beside its own.
 */
export class DpopNonces {
  #known = new Set<string>();
  #latest: string | undefined;

  /** One that is good now. */
  next(): string {
    if (!this.#latest) this.#learn(randomBytes(16).toString('base64url'));
    return this.#latest ?? '';
  }

  accepts(nonce: unknown): boolean {
    return typeof nonce === 'string' && this.#known.has(nonce);
  }

  readonly step: Step = async (ctx, next) => {
    await next();
    const given = ctx.response.get('dpop-nonce');
    if (given) this.#learn(given);
  };

  #learn(nonce: string): void {
    this.#known.add(nonce);
    this.#latest = nonce;
  }
}

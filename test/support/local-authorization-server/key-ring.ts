import { CompactSign, type JWK } from 'jose';
import { changeAnswer } from './answer-change.ts';
import { routes } from './routes.ts';
import type { Step } from './server-context.ts';
import { createSigningKeys, publicKeys, type SigningKeys } from './signing-keys.ts';

export interface IdTokenParts {
  header: Record<string, unknown>;
  claims: Record<string, unknown>;
}

/** The key that ID tokens are signed by, and what is published of it: both can change while the server runs. */
export class KeyRing {
  #keys: SigningKeys;
  #published: JWK[] | undefined;
  #isRotated = false;

  constructor(keys: SigningKeys) {
    this.#keys = keys;
  }

  get signingKeys(): SigningKeys {
    return this.#keys;
  }

  /** The private key in use. */
  get current(): JWK {
    const [key] = this.#keys.keys;
    if (!key) throw new Error('No signing key');
    return key as JWK;
  }

  /** What is published while nothing else is asked for. */
  get ownPublicKeys(): JWK[] {
    return publicKeys(this.#keys).keys as JWK[];
  }

  /** From now on ID tokens are signed by a new key, and it alone is published. */
  async rotate(): Promise<void> {
    this.#keys = await createSigningKeys();
    this.#published = undefined;
    this.#isRotated = true;
  }

  /** Publishes other keys than the one in use, until {@link publishAsUsual}. */
  publish(keys: JWK[]): void {
    this.#published = keys;
  }

  publishAsUsual(): void {
    this.#published = undefined;
  }

  /** Signs by the key in use unless another is given. `undefined` in header or claims leaves the member out. */
  async sign({ header, claims }: IdTokenParts, key: JWK | Uint8Array = this.current): Promise<string> {
    const alg = String(header.alg ?? 'RS256');
    const signingKey = key instanceof Uint8Array ? key : { ...key, alg };
    const known = Object.fromEntries(Object.entries(header).filter(([, value]) => value !== undefined));
    const payload = new TextEncoder().encode(JSON.stringify(claims));
    return new CompactSign(payload).setProtectedHeader({ ...known, alg }).sign(signingKey);
  }

  /** oidc-provider keeps the key it began with: its answers are put right here after a rotation. */
  readonly step: Step = async (ctx, next) => {
    await next();
    if (ctx.path === routes.jwks) {
      await changeAnswer(ctx, (body) => ({ ...body, keys: this.#published ?? this.ownPublicKeys }));
    } else if (this.#isRotated && ctx.path === routes.token) {
      await changeAnswer(ctx, async (body) => ({ ...body, ...(await this.#signedAnew(body.id_token)) }));
    }
  };

  async #signedAnew(idToken: unknown): Promise<{ id_token?: string }> {
    if (typeof idToken !== 'string') return {};
    const { header, claims } = readIdToken(idToken);
    return { id_token: await this.sign({ header: { ...header, kid: this.current.kid }, claims }) };
  }
}

export function readIdToken(idToken: string): IdTokenParts {
  const [header = '', claims = ''] = idToken
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString());
  return { header: JSON.parse(header), claims: JSON.parse(claims) };
}

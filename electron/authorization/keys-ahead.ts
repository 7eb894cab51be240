import { type Fetch, hasNoBody } from '../providers/protocol-fetch.ts';

/**
 * The same fetch for one exchange; it asks for the server's keys as soon as it asks for tokens, so that neither waits for the other.
 * Keys from before the tokens serve only where the very key is among them that the ID token names: else they are asked for anew.
 *
 * @param keysAddress `jwks_uri` of the server (OpenID Connect Discovery 3)
 */
export function withKeysAhead(fetch: Fetch, keysAddress: string): Fetch {
  const address = new URL(keysAddress).href;
  let ahead: Promise<Response> | undefined;
  let wantedKey: unknown;
  return async (input, init = {}) => {
    if (input === address) {
      const early = ahead && (await ahead);
      return (early && (await usable(early, wantedKey))) ?? fetch(input, init);
    }
    const answering = fetch(input, init);
    if (!ahead) {
      ahead = fetch(address, {
        headers: { accept: 'application/json, application/jwk-set+json' },
        ...{ method: 'GET', redirect: 'manual', signal: init.signal ?? null },
      });
      // Whether it matters is seen when somebody asks for them.
      ahead.catch(() => undefined);
    }
    const response = await answering;
    const text = await response.text();
    wantedKey = keyNamedBy(membersOf(text).id_token);
    return withText(response, text);
  };
}

/** A refusal, or what are no keys at all, is what would have come a moment later too. */
async function usable(response: Response, wantedKey: unknown): Promise<Response | undefined> {
  if (response.bodyUsed) return undefined;
  if (!response.ok) return response;
  const text = await response.text();
  const { keys } = membersOf(text);
  const isThere =
    Array.isArray(keys) && keys.some((key) => wantedKey !== undefined && key?.kid === wantedKey);
  return isThere || !Array.isArray(keys) ? withText(response, text) : undefined;
}

/** The `kid` in the header of a signed token (RFC 7515 4.1.4), unchecked. */
function keyNamedBy(token: unknown): unknown {
  if (typeof token !== 'string') return undefined;
  return membersOf(Buffer.from(token.split('.', 1)[0] ?? '', 'base64url').toString()).kid;
}

function membersOf(text: string): Record<string, unknown> {
  try {
    return { ...(JSON.parse(text) as object) };
  } catch {
    return {};
  }
}

function withText({ status, statusText, headers }: Response, text: string): Response {
  return new Response(hasNoBody(status) ? null : text, { status, statusText, headers });
}

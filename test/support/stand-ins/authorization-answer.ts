import { createHash, randomBytes } from 'node:crypto';
import type { StandInAnswer, StandInRequest } from './stand-in-server.ts';

export const deviceCodeGrantType = 'urn:ietf:params:oauth:grant-type:device_code';

/** A value nobody guesses, with the prefix the provider gives to its kind. */
export function mint(prefix: string): string {
  return prefix + randomBytes(24).toString('base64url').replaceAll(/[-_]/g, 'x');
}

/** The redirect back to the client; parameters without a value are left out. */
export function redirectTo(
  redirectUri: string,
  parameters: Record<string, string | null | undefined>,
): StandInAnswer {
  const target = new URL(redirectUri);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined) target.searchParams.set(name, value);
  }
  return { status: 302, headers: { Location: target.href } };
}

/** True without a challenge: the providers leave PKCE to the client's choice. */
export function isVerifierRight(challenge: string | null, verifier: string | null): boolean {
  if (challenge === null) return true;
  return (
    createHash('sha256')
      .update(verifier ?? '')
      .digest('base64url') === challenge
  );
}

export function bearerOf({ headers }: StandInRequest): string {
  return /^(?:Bearer|token) +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}

/** User and password of Basic credentials, empty when there are none. */
export function basicOf({ headers }: StandInRequest): [string, string] {
  const encoded = /^Basic +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
  const [user = '', password = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(/:(.*)/s);
  return [decodeURIComponent(user), decodeURIComponent(password)];
}

/** Who the client says it is, by form or by Basic; empty strings for what it left out. */
export function clientOf(request: StandInRequest): { id: string; secret: string } {
  const [basicId, basicSecret] = basicOf(request);
  return {
    id: request.form.get('client_id') ?? basicId,
    secret: request.form.get('client_secret') ?? basicSecret,
  };
}

/** Scopes as providers take them: separated by spaces or commas. */
export function splitScopes(scope: string | null): string[] {
  return (scope ?? '').split(/[\s,]+/).filter(Boolean);
}

import { createHash, randomBytes } from 'node:crypto';
import type { StandInAnswer, StandInRequest } from './stand-in-server.ts';

/** A value nobody guesses, with the prefix the provider gives to its kind. */
export function mint(prefix: string): string {
  return prefix + randomBytes(24).toString('base64url').replaceAll(/[-_]/g, 'x');
}

/** The redirect back to the client; parameters without a value are left out. */
export function redirectBack(
  query: URLSearchParams,
  parameters: Record<string, string | null>,
): StandInAnswer {
  const target = new URL(query.get('redirect_uri') ?? '');
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null) target.searchParams.set(name, value);
  }
  return { status: 302, headers: { Location: target.href } };
}

/** True without a challenge: both providers leave PKCE to the client's choice. */
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

import type { FaultDetails } from './fault-effect.ts';

const statuses: Record<string, number> = {
  invalid_client: 401,
  invalid_token: 401,
  insufficient_scope: 403,
  server_error: 500,
  temporarily_unavailable: 503,
};

/** The members of an error (RFC 6749 5.2 and 4.1.2.1). */
export function errorMembers({ error = 'server_error', description, errorUri, members }: FaultDetails) {
  return {
    error,
    ...(description !== undefined && { error_description: description }),
    ...(errorUri !== undefined && { error_uri: errorUri }),
    ...members,
  };
}

export function errorStatus({ error = 'server_error', status }: FaultDetails): number {
  return status ?? statuses[error] ?? 400;
}

/** A challenge of a protected resource (RFC 6750 3). What can't stand in a header is left out. */
export function challenge(scheme: string, members: Record<string, unknown>): string {
  const pairs = Object.entries(members)
    .filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => `${name}="${String(value).replace(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, '')}"`);
  return `${scheme} ${pairs.join(', ')}`.trim();
}

/** Descriptions no one should show as they are. */
export const oddDescriptions = {
  controlCharacters: 'first line\r\nsecond\u0000 line\u001b[31m\u202e\u0007 end',
  long: 'a description that goes on '.repeat(190),
  html: '<img src=x onerror="alert(1)"><a href="https://evil.example/">Sign in again</a>',
} as const;

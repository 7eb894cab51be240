import type { ClientFields } from './client-check.ts';

/** Reads Google's `client_secret_….json`, of the kind "Desktop app". Anything else gives undefined. */
export function readClientFile(text: string): ClientFields | undefined {
  try {
    const { installed } = JSON.parse(text) as {
      installed?: { client_id?: unknown; client_secret?: unknown };
    };
    if (typeof installed?.client_id !== 'string') return undefined;
    const secret = installed.client_secret;
    return { clientId: installed.client_id, clientSecret: typeof secret === 'string' ? secret : '' };
  } catch {
    return undefined;
  }
}

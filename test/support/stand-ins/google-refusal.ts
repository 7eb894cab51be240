import type { StandInAnswer } from './stand-in-server.ts';

/** An error as the token and device endpoints word it. */
export function googleRefusal(
  error: string,
  error_description: string,
  status = 400,
  more: Record<string, string> = {},
): StandInAnswer {
  return { status, body: { error, error_description, ...more } };
}

export const deletedClient = googleRefusal('deleted_client', 'The OAuth client was deleted.', 401);

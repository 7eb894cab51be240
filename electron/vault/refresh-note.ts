import { createHash } from 'node:crypto';
import * as v from 'valibot';

/**
 * Written before a refresh request is sent. When it was sent stands with the other times of the tokens. Whoever finds the note
 * later, in this run or in another, knows which refresh token the server may have taken in exchange for one that never arrived.
 */
export const refreshNoteSchema = v.strictObject({
  /** Eight characters of its hash: enough to know the token again, of no use to anybody else. */
  tokenHash: v.string(),
  /** Requests that were sent with this token. */
  tries: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

export type RefreshNote = v.InferOutput<typeof refreshNoteSchema>;

/** @param before the note of an earlier request */
export function nextRefreshNote(refreshToken: string, before: RefreshNote | null): RefreshNote {
  const tries = before && isNoteOf(refreshToken, before) ? before.tries + 1 : 1;
  return { tokenHash: hashOf(refreshToken), tries };
}

export function isNoteOf(refreshToken: string, { tokenHash }: RefreshNote): boolean {
  return tokenHash === hashOf(refreshToken);
}

function hashOf(refreshToken: string): string {
  return createHash('sha256').update(refreshToken).digest('base64url').slice(0, 8);
}

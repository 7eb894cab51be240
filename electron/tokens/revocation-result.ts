/** What became of one thing that could be revoked. */
export interface RevocationResult {
  what: 'refresh-token' | 'access-token' | 'grant';
  /** `not-reached`: the server could not be asked for this one, after another was revoked. */
  outcome: 'revoked' | 'already-invalid' | 'not-supported' | 'not-reached';
}

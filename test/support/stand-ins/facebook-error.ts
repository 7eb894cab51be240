import { mint } from './authorization-answer.ts';
import type { StandInAnswer } from './stand-in-server.ts';

export interface GraphError {
  message: string;
  code: number;
  error_subcode?: number;
}

/** Errors as all of Graph words them, the token endpoint too: `error` is an object. */
export function graphError(error: GraphError, status = 400): StandInAnswer {
  const { message, ...codes } = error;
  const kind = codes.code === 190 ? 'invalid_token' : 'invalid_request';
  return {
    status,
    headers: { 'WWW-Authenticate': `OAuth "Facebook Platform" "${kind}" "${message}"` },
    body: { error: { message, type: 'OAuthException', ...codes, fbtrace_id: mint('A') } },
  };
}

/** Why an access token is dead, by the subcode of error 190. */
export const deadTokenErrors = {
  malformed: { message: 'Invalid OAuth access token.', code: 190 },
  removed: {
    message: 'Error validating access token: The user has not authorized application.',
    code: 190,
    error_subcode: 458,
  },
  passwordChanged: {
    message: 'Error validating access token: The session has been invalidated.',
    code: 190,
    error_subcode: 460,
  },
  expired: {
    message: 'Error validating access token: Session has expired.',
    code: 190,
    error_subcode: 463,
  },
} as const satisfies Record<string, GraphError>;

import type { StandInAnswer } from './stand-in-server.ts';

const descriptions = {
  invalid_client: 'Client authentication failed due to unknown client or missing authentication.',
  invalid_grant: 'The provided authorization grant is invalid, expired or revoked.',
  unsupported_grant_type: 'The authorization grant type is not supported.',
  invalid_scope: 'The requested scope is invalid, unknown, or malformed.',
  unauthorized_client: 'You are not authorized to revoke this token',
  access_denied: 'The resource owner or authorization server denied the request.',
  authorization_pending: 'The authorization request is still pending.',
  slow_down: 'The polling interval is too short.',
  expired_token: 'The device code has expired.',
};

export type GitLabError = keyof typeof descriptions;

export function gitLabErrorText(error: GitLabError): string {
  return descriptions[error];
}

export function gitLabRefusal(error: GitLabError, status = 400): StandInAnswer {
  return { status, body: { error, error_description: descriptions[error] } };
}

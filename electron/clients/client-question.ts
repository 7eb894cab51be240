import { randomBytes } from 'node:crypto';
import * as client from 'openid-client';
import { AppError } from '../errors/app-error.ts';
import type { ErrorCode } from '../errors/error-codes.ts';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import { type OAuthErrorBody, readOAuthError } from '../errors/oauth-error-body.ts';

/** What a token endpoint made of a client that came with a code which nobody was given. */
export interface ClientAnswer {
  /**
   * `client` does not accept who asked; `secret-missing` wants a secret besides; `redirect-uri` does not know where to send people;
   * `grant` knows the client, but not for codes; `code` had nothing against the client; `none` was no answer to the question.
   */
  about: 'client' | 'secret-missing' | 'redirect-uri' | 'grant' | 'code' | 'none';
  error: AppError;
  /** The answer without what is new in each: two that are alike say the same. */
  likeness: string;
  body: OAuthErrorBody | undefined;
}

const noAnswer: readonly ErrorCode[] = [
  'SERVER_FAILED',
  'SERVER_RATE_LIMITED',
  'SERVER_RESPONSE_INVALID',
  'ISSUER_METADATA_INVALID',
  'TOKEN_TYPE_UNSUPPORTED',
  'INTERNAL',
];
const redirectErrors: readonly string[] = ['redirect_uri_mismatch', 'invalid_redirect_uri'];
const redirectNumber = 50_011;

/**
 * Asks the token endpoint to exchange a code that can't exist (RFC 6749 4.1.3). A server looks at the client before it looks
 * at the code (RFC 6749 3.2.1), so its refusal tells which of the two it minds. Nothing is granted, and nothing kept.
 *
 * @param secret what must not come back in an error's words
 */
export async function askAboutClient(
  configuration: client.Configuration,
  redirectUri: string,
  secret: string | null,
): Promise<ClientAnswer> {
  const code = randomBytes(24).toString('base64url');
  const verifier = client.randomPKCECodeVerifier();
  try {
    await client.genericGrantRequest(configuration, 'authorization_code', {
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
    });
  } catch (error) {
    return answerOf(error, [code, verifier, ...(secret ? [secret] : [])]);
  }
  const error = new AppError('SERVER_RESPONSE_INVALID', 'it gave access for a code that nobody was given');
  return { about: 'none', error, likeness: 'granted', body: undefined };
}

function answerOf(thrown: unknown, sent: readonly string[]): ClientAnswer {
  const error = fromOpenidClient(thrown, 'code-grant', sent);
  const isAnswer = thrown instanceof client.ResponseBodyError;
  const body = isAnswer ? readOAuthError(thrown.cause) : undefined;
  const status = isAnswer ? thrown.response.status : 0;
  return { about: aboutOf(error, body), error, likeness: likenessOf(status, error, body), body };
}

function aboutOf(error: AppError, body: OAuthErrorBody | undefined): ClientAnswer['about'] {
  if (error.code.startsWith('TRANSPORT_') || noAnswer.includes(error.code)) return 'none';
  if (redirectErrors.includes(body?.name ?? '') || body?.microsoftNumbers.includes(redirectNumber))
    return 'redirect-uri';
  if (error.code === 'CLIENT_SECRET_MISSING') return 'secret-missing';
  if (error.code === 'PROVIDER_LACKS_GRANT') return 'grant';
  if (error.code === 'CLIENT_REJECTED' || error.code === 'CLIENT_DELETED')
    // Microsoft has this name for an application that there is not; its numbers say so.
    return body?.name === 'unauthorized_client' && body.microsoftNumbers.length === 0 ? 'grant' : 'client';
  return 'code';
}

/** Ids, times and whatever else has a digit in it are new in each answer. */
function likenessOf(status: number, error: AppError, body: OAuthErrorBody | undefined): string {
  const words = withoutNumbers(body?.description ?? error.message);
  const { name, microsoftNumbers, graphCode } = body ?? {};
  return JSON.stringify([status, error.code, name, microsoftNumbers, graphCode, words]);
}

/** Word by word: a pattern for all of a long text would take a server's word for how long this takes. */
export function withoutNumbers(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => !/\d/.test(word))
    .join(' ');
}

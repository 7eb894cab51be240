import { isVerifierRight } from './authorization-answer.ts';
import type { FacebookCode } from './facebook-dialog.ts';
import { graphError } from './facebook-error.ts';
import type { FacebookGrants } from './facebook-grants.ts';
import type { FacebookSettings } from './facebook-options.ts';
import type { StandInState } from './stand-in.ts';
import type { StandInPerson } from './stand-in-person.ts';
import type { StandInAnswer, StandInEndpoint } from './stand-in-server.ts';

/** Seconds that a long-lived token lives, about 60 days. */
const longLivedSeconds = 5_183_944;

/** `GET` and `POST` of https://graph.facebook.com/{version}/oauth/access_token. No scope and no refresh token comes back. */
export function facebookToken(
  settings: FacebookSettings,
  state: StandInState,
  grants: FacebookGrants,
  codes: Map<string, FacebookCode>,
): StandInEndpoint {
  const issue = (person: StandInPerson, expires_in: number): StandInAnswer => ({
    status: 200,
    body: { access_token: grants.issue(person, expires_in), token_type: 'bearer', expires_in },
  });

  const exchangeCode = (parameters: URLSearchParams): StandInAnswer => {
    const pending = codes.get(parameters.get('code') ?? '');
    if (!pending)
      return graphError({ message: 'Invalid verification code format.', code: 100, error_subcode: 36_009 });
    const verifier = parameters.get('code_verifier');
    const isProven =
      settings.pkceWithoutSecret &&
      pending.challenge !== null &&
      isVerifierRight(pending.challenge, verifier);
    if (!isProven && parameters.get('client_secret') !== settings.clientSecret) return wrongSecret;
    if (verifier !== null && !isVerifierRight(pending.challenge, verifier)) return wrongVerifier;
    codes.delete(parameters.get('code') ?? '');
    if (pending.expiresAtMs <= state.clock.nowMs()) {
      return graphError({
        message: 'This authorization code has expired.',
        code: 100,
        error_subcode: 36_007,
      });
    }
    if (parameters.get('redirect_uri') !== pending.redirectUri) {
      return graphError({ message: 'Error validating verification code.', code: 100, error_subcode: 36_008 });
    }
    return issue(pending.person, settings.accessTokenSeconds);
  };

  const exchangeToken = (parameters: URLSearchParams): StandInAnswer => {
    if (parameters.get('client_secret') !== settings.clientSecret) return wrongSecret;
    const token = grants.find(parameters.get('fb_exchange_token') ?? '');
    if ('code' in token) return graphError(token, settings.deadTokenStatus);
    return issue(token.person, longLivedSeconds);
  };

  return ({ query, form }) => {
    const parameters = new URLSearchParams([...query, ...form]);
    if (parameters.get('client_id') !== settings.clientId) {
      return graphError({ message: 'Error validating application.', code: 101 });
    }
    const grantType = parameters.get('grant_type') ?? 'authorization_code';
    if (grantType === 'fb_exchange_token') return exchangeToken(parameters);
    if (grantType === 'authorization_code') return exchangeCode(parameters);
    return graphError({ message: 'Unsupported grant_type.', code: 100 });
  };
}

const wrongSecret = graphError({ message: 'Error validating client secret.', code: 1 });
const wrongVerifier = graphError({ message: 'Invalid code verifier.', code: 100 });

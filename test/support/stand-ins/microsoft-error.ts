import { randomUUID } from 'node:crypto';
import type { StandInAnswer } from './stand-in-server.ts';

interface MicrosoftError {
  error: string;
  text: string;
  status?: number;
  /** A closer reason, where there is one. */
  suberror?: string;
}

/** Errors by their AADSTS number; clients are told to look at `error` and `suberror` alone. */
const errors = {
  16000: { error: 'interaction_required', text: 'This kind of account cannot sign in here.' },
  50011: {
    error: 'invalid_request',
    text: 'The redirect URI does not match the ones configured for the app.',
  },
  50076: {
    error: 'invalid_grant',
    text: 'You must use multi-factor authentication to access this resource.',
    suberror: 'basic_action',
  },
  50173: {
    error: 'invalid_grant',
    text: 'The provided grant has expired due to it being revoked.',
    suberror: 'bad_token',
  },
  54005: { error: 'invalid_grant', text: 'OAuth2 Authorization code was already redeemed.' },
  65001: {
    error: 'invalid_grant',
    text: 'The user or administrator has not consented to use the application.',
    suberror: 'consent_required',
  },
  65004: { error: 'access_denied', text: 'User declined to consent to access the app.' },
  70000: { error: 'invalid_grant', text: 'Provided grant is invalid or malformed.' },
  70003: { error: 'unsupported_grant_type', text: 'The app requested an unsupported grant type.' },
  70008: { error: 'invalid_grant', text: 'The provided authorization code has expired.' },
  70016: { error: 'authorization_pending', text: 'OAuth 2.0 device flow error. Authorization is pending.' },
  70018: { error: 'bad_verification_code', text: 'The device code is not valid.' },
  70020: { error: 'expired_token', text: 'This device code has expired.' },
  70021: { error: 'authorization_declined', text: 'The user declined the authorization request.' },
  90002: { error: 'invalid_tenant', text: 'Tenant not found.' },
  501481: { error: 'invalid_grant', text: 'The Code_Verifier does not match the code_challenge.' },
  700016: { error: 'unauthorized_client', text: 'Application was not found in the directory.' },
  700025: {
    error: 'invalid_client',
    text: "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
    status: 401,
  },
  700082: {
    error: 'invalid_grant',
    text: 'The refresh token has expired due to inactivity.',
    suberror: 'bad_token',
  },
  900144: { error: 'invalid_request', text: "The request must contain the parameter 'scope'." },
  7000215: { error: 'invalid_client', text: 'Invalid client secret provided.', status: 401 },
  7000218: {
    error: 'invalid_client',
    text: "The request body must contain 'client_assertion' or 'client_secret'.",
    status: 401,
  },
} as const satisfies Record<number, MicrosoftError>;

export type AadstsCode = keyof typeof errors;

export function aadstsError(code: AadstsCode): MicrosoftError {
  return errors[code];
}

export function aadstsText(code: AadstsCode): string {
  return `AADSTS${code}: ${errors[code].text}`;
}

export function microsoftRefusal(code: AadstsCode): StandInAnswer {
  const { error, status = 400, suberror }: MicrosoftError = errors[code];
  const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`;
  const [trace_id, correlation_id] = [randomUUID(), randomUUID()];
  const trace = `Trace ID: ${trace_id} Correlation ID: ${correlation_id} Timestamp: ${timestamp}`;
  return {
    status,
    body: {
      error,
      error_description: `${aadstsText(code)} ${trace}`,
      error_codes: [code],
      timestamp,
      trace_id,
      correlation_id,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
      ...(suberror && { suberror }),
    },
  };
}

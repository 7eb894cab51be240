import type { ErrorCode } from '../../../electron/errors/error-codes.ts';
import type { Fault } from '../local-authorization-server/index.ts';

/** The suite's test plans for clients that this table takes modules from, by their own names. */
export const plans = {
  basic: 'oidcc-client-basic-certification-test-plan',
  config: 'oidcc-client-config-certification-test-plan',
  refresh: 'oidcc-client-refreshtoken-test-plan',
  comprehensive: 'oidcc-client-test-plan',
  fapi2: 'fapi2-security-profile-final-client-test-plan',
} as const;

export type Plan = keyof typeof plans;

/** How a module ends for the app. Nothing is kept of what is refused. */
export type Ending =
  | { at: 'connected' }
  /** The attempt to connect ends with this code. */
  | { at: 'refused'; code: ErrorCode }
  /** The answer is refused with a notice, and the request waits on for its true answer. */
  | { at: 'not-taken'; code: ErrorCode }
  | { at: 'refreshed' }
  | { at: 'refresh-rejected'; code: ErrorCode };

/** What is looked at besides the ending; see the test. */
export type Evidence =
  | 'signed by RS256'
  | 'claims of the asked scopes'
  | 'client_secret_basic'
  | 'access token in the header'
  | 'metadata and key set asked for';

/** One test module of the OpenID Foundation conformance suite, as it is reproduced here. */
export interface ModuleRow {
  /** As the suite calls it. */
  module: string;
  in: readonly Plan[];
  /** What the server does. */
  server: string;
  faults: readonly Fault[];
  /** When the faults are switched on: before the first connect, before a second one, or before a refresh. */
  flow: 'connect' | 'connect twice' | 'refresh';
  ends: Ending;
  /** Requirements and faults that it proves. */
  proves: readonly string[];
  looksAt?: Evidence;
  /** Where this differs from the suite. */
  note?: string;
}

export const connected: Ending = { at: 'connected' };
export const badIdToken: Ending = { at: 'refused', code: 'ID_TOKEN_INVALID' };
export const badSignature: Ending = { at: 'refused', code: 'ID_TOKEN_SIGNATURE_INVALID' };

/** Strikes the token endpoint response of the code flow once. */
export function atToken(kind: Fault['kind']): Fault[] {
  return [{ at: 'token', kind }];
}

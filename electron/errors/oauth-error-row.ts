import type { ErrorCode } from './error-codes.ts';
import type { ProtocolStep } from './protocol-step.ts';

/** What one error name of OAuth means to the app. */
export interface OAuthErrorRow {
  /** The specifications and sections that define the name, or the provider whose own word it is. */
  definedIn: string;
  /** The steps at which it can come, with the app's code for it there. */
  at: Partial<Record<ProtocolStep, ErrorCode>>;
}

/** The token endpoint, under each grant. */
export const grantSteps = [
  'code-grant',
  'device-grant',
  'client-credentials',
  'exchange',
  'refresh',
] as const satisfies readonly ProtocolStep[];

/** Where access is asked for. */
export const askingSteps = [
  'pushed-authorization',
  'authorization',
  'device-authorization',
] as const satisfies readonly ProtocolStep[];

/** Everywhere that a client says who it is. */
export const clientSteps = [...askingSteps, ...grantSteps, 'revocation'] as const;

/** One code for several steps. */
export function at(steps: readonly ProtocolStep[], code: ErrorCode): OAuthErrorRow['at'] {
  return Object.fromEntries(steps.map((step) => [step, code]));
}

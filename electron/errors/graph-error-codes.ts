import type { ErrorCode } from './error-codes.ts';
import type { OAuthErrorBody } from './oauth-error-body.ts';
import type { ProtocolStep } from './protocol-step.ts';

const busy: readonly number[] = [1, 2];
const tooMany: readonly number[] = [4, 17, 32, 341, 613];
const clientWrong: readonly number[] = [101, 191];
const tokenDead: readonly number[] = [102, 190];
/** Why an access token is dead, by its subcode; any other is an access that was taken away. */
const deadBecause: ReadonlyMap<number | undefined, ErrorCode> = new Map([
  [460, 'GRANT_ENDED_PASSWORD_CHANGE'],
  [463, 'GRANT_ENDED_LIFETIME'],
]);
const codeUsedSubcode = 36009;

/** The app's code for Facebook's numbers; its error name is the same for everything. */
export function codeOfGraphError(body: OAuthErrorBody, step: ProtocolStep): ErrorCode | undefined {
  const { name, graphCode: code, graphSubcode: subcode, description = '' } = body;
  // Other servers have numbers of their own, which mean other things.
  if (code === undefined || !/^(OAuth|Graph)\w*Exception$/.test(name)) return undefined;
  if (/client secret/i.test(description) || clientWrong.includes(code)) return 'CLIENT_REJECTED';
  if (busy.includes(code)) return 'SERVER_FAILED';
  if (tooMany.includes(code)) return 'SERVER_RATE_LIMITED';
  if (code === 10 || (code >= 200 && code < 300)) return 'SCOPE_REJECTED';
  if (step === 'code-grant') return subcode === codeUsedSubcode ? 'GRANT_CODE_REJECTED' : undefined;
  return tokenDead.includes(code) ? (deadBecause.get(subcode) ?? 'GRANT_INVALID') : undefined;
}

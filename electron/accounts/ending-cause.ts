import type { ErrorCode } from '../errors/error-codes.ts';
import type { Provider } from '../providers/provider.ts';
import type { Account } from './account.ts';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The likely cause of an ended grant. Most providers answer `invalid_grant` to all causes; how old the consent is and how
 * long it was not used tells some of them apart.
 *
 * @param code what the answer itself says, or that there is nothing to renew it with; anything more exact stays as it is
 */
export function endingCause(
  { endings, lifetimes }: Provider,
  account: Account,
  code: ErrorCode,
  nowMs: number,
): ErrorCode {
  if (code === 'GRANT_HAS_NO_REFRESH_TOKEN' && lifetimes.some(({ kind }) => kind === 'access-token'))
    return 'GRANT_ENDED_LIFETIME';
  if (code !== 'GRANT_INVALID') return code;
  const ageDays = (nowMs - account.consentedAtMs) / dayMs;
  const idleDays = (nowMs - account.lastUsedAtMs) / dayMs;
  const rule = endings.find(({ consentAgeDays, idleDays: least }) => {
    const fitsAge = !consentAgeDays || (ageDays >= consentAgeDays.from && ageDays <= consentAgeDays.to);
    return fitsAge && (least === undefined || idleDays >= least);
  });
  return rule?.code ?? code;
}

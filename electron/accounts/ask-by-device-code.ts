import type * as client from 'openid-client';
import type { CodeGrantResponse } from '../authorization/code-grant.ts';
import { pollForTokens, requestDeviceCode } from '../authorization/device-grant.ts';
import { AppError } from '../errors/app-error.ts';
import type { Provider } from '../providers/provider.ts';
import { type AttemptProgress, throwIfCancelled } from './attempt-step.ts';
import type { AuthorizationParts, Consent } from './authorization-parts.ts';

/**
 * Asks for a consent by a code that the person types in any browser, and waits for their answer (RFC 8628).
 *
 * @throws AppError DEVICE_GRANT_UNAVAILABLE, SCOPE_REJECTED for a scope that can't be had this way, and as requestDeviceCode
 *   and pollForTokens
 */
export async function askByDeviceCode(
  parts: AuthorizationParts,
  provider: Provider,
  configuration: client.Configuration,
  { scopes }: Consent,
  dpopKey: string | null,
  progress: AttemptProgress,
): Promise<CodeGrantResponse> {
  if (provider.deviceGrant === 'none') throw new AppError('DEVICE_GRANT_UNAVAILABLE', provider.name);
  const refused = provider.deviceScopes && scopes.find((scope) => !provider.deviceScopes?.includes(scope));
  if (refused) throw new AppError('SCOPE_REJECTED', refused);
  const device = await requestDeviceCode(configuration, scopes);
  throwIfCancelled(progress);
  progress.waitingForDevice({
    userCode: device.userCode,
    verificationUri: device.verificationUri.href,
    verificationUriComplete: device.verificationUriComplete?.href ?? null,
    expiresAtMs: parts.nowMs() + device.expiresInSeconds * 1000,
  });
  const dpop = await parts.dpopKeys.optionsFor(configuration, dpopKey);
  const response = await pollForTokens(configuration, device, dpop, progress.signal);
  progress.exchanging();
  parts.showWindow();
  return response;
}

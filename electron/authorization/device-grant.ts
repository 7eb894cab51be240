import * as client from 'openid-client';
import { AppError } from '../errors/app-error.ts';
import { fromOpenidClient } from '../errors/from-openid-client.ts';
import { isSecure } from '../providers/loopback.ts';
import type { CodeGrantResponse } from './code-grant.ts';

const grantType = 'urn:ietf:params:oauth:grant-type:device_code';
/** RFC 8628 3.5: when the server names none. */
const defaultIntervalSeconds = 5;
const slowDownSeconds = 5;
const longestIntervalSeconds = 120;
/** Servers may give codes for long; nobody looks at a code for longer. */
const longestLifetimeSeconds = 30 * 60;
/** As far as a person can type it, and a QR code can hold it. */
const longestUserCode = 64;
const longestAddress = 1000;

/** A device authorization under way (RFC 8628 3.2). */
export interface DeviceAuthorization {
  userCode: string;
  verificationUri: URL;
  /** The same address with the code in it; null where the server gives none, or none that a QR code can hold. */
  verificationUriComplete: URL | null;
  deviceCode: string;
  intervalSeconds: number;
  expiresInSeconds: number;
}

/**
 * Asks for a user code (RFC 8628 3.1).
 *
 * @throws AppError DEVICE_GRANT_UNAVAILABLE when the server has no such endpoint, TRANSPORT_INSECURE when its page is not
 *   https, SERVER_RESPONSE_INVALID when nobody could type its code; CLIENT_*, SCOPE_*, SERVER_*, TRANSPORT_*
 */
export async function requestDeviceCode(
  configuration: client.Configuration,
  scopes: readonly string[],
): Promise<DeviceAuthorization> {
  if (!configuration.serverMetadata().device_authorization_endpoint) {
    throw new AppError('DEVICE_GRANT_UNAVAILABLE', 'the server announces no device authorization endpoint');
  }
  let answer: client.DeviceAuthorizationResponse;
  try {
    const parameters = scopes.length > 0 ? { scope: scopes.join(' ') } : {};
    answer = await client.initiateDeviceAuthorization(configuration, parameters);
  } catch (error) {
    throw fromOpenidClient(error, 'device-authorization');
  }
  const { user_code: userCode, verification_uri: page, verification_uri_complete: complete } = answer;
  if (userCode.length > longestUserCode || !/^[^\p{C}]+$/u.test(userCode) || page.length > longestAddress) {
    throw new AppError('SERVER_RESPONSE_INVALID', 'a code or an address that nobody can type');
  }
  return {
    userCode,
    verificationUri: pageUrl(page),
    verificationUriComplete: complete && complete.length <= longestAddress ? pageUrl(complete) : null,
    deviceCode: answer.device_code,
    intervalSeconds: answer.interval ?? defaultIntervalSeconds,
    expiresInSeconds: Math.min(answer.expires_in, longestLifetimeSeconds),
  };
}

/**
 * Polls until the person has answered (RFC 8628 3.4). `slow_down` adds 5 s for good, a lost connection doubles the
 * interval (3.5), a `Retry-After` is kept to.
 *
 * @throws AppError AUTHORIZATION_EXPIRED, AUTHORIZATION_DENIED, AUTHORIZATION_CANCELLED when `signal` aborts between two polls: an
 *   answer that is on its way may bring tokens; GRANT_CODE_REJECTED, DEVICE_GRANT_UNAVAILABLE, CLIENT_*, SCOPE_*, ID_TOKEN_*,
 *   SERVER_*, TRANSPORT_*
 */
export async function pollForTokens(
  configuration: client.Configuration,
  device: DeviceAuthorization,
  dpop: client.DPoPOptions,
  signal: AbortSignal,
): Promise<CodeGrantResponse> {
  const endsAt = performance.now() + device.expiresInSeconds * 1000;
  let { intervalSeconds } = device;
  let pauseSeconds = intervalSeconds;
  for (;;) {
    if (performance.now() + pauseSeconds * 1000 > endsAt) {
      await pause((endsAt - performance.now()) / 1000, signal);
      throw new AppError('AUTHORIZATION_EXPIRED');
    }
    await pause(pauseSeconds, signal);
    try {
      const parameters = { device_code: device.deviceCode };
      return await client.genericGrantRequest(configuration, grantType, parameters, dpop);
    } catch (error) {
      const waiting = waitsStill(error);
      if (waiting === 'slow-down') intervalSeconds += slowDownSeconds;
      if (waiting === 'out-of-reach') intervalSeconds = Math.min(intervalSeconds * 2, longestIntervalSeconds);
      const translated = fromOpenidClient(error, 'device-grant', [device.deviceCode]);
      if (!waiting) throw translated;
      pauseSeconds = Math.max(intervalSeconds, translated.retryAfterSeconds ?? 0);
    }
  }
}

function waitsStill(error: unknown): 'pending' | 'slow-down' | 'out-of-reach' | false {
  if (error instanceof client.ResponseBodyError) {
    if (error.error === 'authorization_pending') return 'pending';
    if (error.error === 'slow_down') return 'slow-down';
  }
  const { code } = fromOpenidClient(error, 'device-grant');
  const passes = ['TRANSPORT_UNREACHABLE', 'TRANSPORT_TIMEOUT', 'SERVER_FAILED', 'SERVER_RATE_LIMITED'];
  return passes.includes(code) ? 'out-of-reach' : false;
}

/** The page is opened in the browser and drawn as a QR code: it must be a web page, and a secure one. */
function pageUrl(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch (cause) {
    throw new AppError('SERVER_RESPONSE_INVALID', 'the verification address is no URL', { cause });
  }
  if (!isSecure(url)) throw new AppError('TRANSPORT_INSECURE', url.origin);
  return url;
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = () => {
      clearTimeout(timer);
      reject(new AppError('AUTHORIZATION_CANCELLED'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', cancel);
      resolve();
    }, Math.max(seconds, 0) * 1000);
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, { once: true });
  });
}

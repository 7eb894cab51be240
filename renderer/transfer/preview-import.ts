import type { RequestInput, RequestOutput } from '../../electron/ipc/contract.ts';
import type { Result } from '../../electron/ipc/result.ts';
import { bridge } from '../bridge.ts';

/** A pause that is over before anybody has read of it. */
const shortPauseSeconds = 2;

/** Opens a file with its passphrase, after the short pause that a wrong one before it costs. */
export async function previewImport(
  input: RequestInput<'previewImport'>,
): Promise<Result<RequestOutput<'previewImport'>>> {
  const result = await bridge.previewImport(input);
  if (result.ok || result.error.code !== 'PASSPHRASE_PAUSED') return result;
  const { retryAfterSeconds = 0 } = result.error;
  if (retryAfterSeconds > shortPauseSeconds) return result;
  await new Promise((resolve) => setTimeout(resolve, retryAfterSeconds * 1000));
  return bridge.previewImport(input);
}

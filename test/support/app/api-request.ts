import type { ApiRequestInput } from '../../../electron/ipc/contract.ts';

/** A GET without headers, or what is asked for instead. */
export function apiRequest(url: string, changes: Partial<ApiRequestInput> = {}): ApiRequestInput {
  return { method: 'GET', url, headers: [], body: null, ...changes };
}

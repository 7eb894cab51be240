import type { Result } from '../../electron/ipc/result.ts';

/** The bridge should never reject; if it does all the same, the person gets an answer. */
export async function settle<T>(reply: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await reply;
  } catch {
    return { ok: false, error: { code: 'INTERNAL', advice: 'report', message: '' } };
  }
}

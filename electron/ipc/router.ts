import * as v from 'valibot';
import { AppError, errorView } from '../errors/app-error.ts';
import { type RequestInput, type RequestName, type RequestOutput, requests } from './contract.ts';
import { requirePlainPayload } from './payload.ts';
import type { Result } from './result.ts';

export type Handlers = {
  [K in RequestName]: (
    input: v.InferOutput<(typeof requests)[K]['input']>,
  ) => Promise<RequestOutput<K>> | RequestOutput<K>;
};

/**
 * Answers a request: bounds and parses the input, runs the handler, parses the output. Never rejects.
 *
 * @param onInternalError told of errors that have no code of their own: faults of the app
 */
export async function route<K extends RequestName>(
  handlers: Handlers,
  name: K,
  input: unknown,
  onInternalError: (error: unknown) => void,
): Promise<Result<RequestOutput<K>>> {
  try {
    requirePlainPayload(input);
    const parsed = v.safeParse(requests[name].input as v.GenericSchema<unknown, RequestInput<K>>, input);
    if (!parsed.success) throw new AppError('REQUEST_INVALID', `${name}: ${issuePaths(parsed.issues)}`);
    const value: unknown = await handlers[name](parsed.output as never);
    return {
      ok: true,
      value: v.parse(requests[name].output as v.GenericSchema<unknown, RequestOutput<K>>, value),
    };
  } catch (error) {
    if (!(error instanceof AppError)) onInternalError(error);
    return { ok: false, error: errorView(error) };
  }
}

/** Names where the input is wrong, never what it held. */
function issuePaths(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'input'} (${issue.type})`).join(', ');
}

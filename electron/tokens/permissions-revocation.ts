import { AppError } from '../errors/app-error.ts';
import type { Fetch } from '../providers/protocol-fetch.ts';
import type { Provider } from '../providers/provider.ts';
import { readBody } from '../providers/read-body.ts';
import { requestResource } from '../providers/resource-request.ts';
import type { RevocationResult } from './revocation-result.ts';

const largestAnswerBytes = 64 * 1024;
/** Facebook's code for an access token that is over. */
const deadTokenCode = 190;

/**
 * Deletes a person's permissions for the client, by their own access token.
 *
 * @throws AppError SERVER_*, TRANSPORT_* when they may still live
 */
export async function deletePermissions(
  { authorizationScheme }: Provider,
  urlTemplate: string,
  subject: string,
  accessToken: string,
  fetch: Fetch,
): Promise<RevocationResult> {
  const url = urlTemplate.replace('{subject}', encodeURIComponent(subject));
  const headers = { Accept: 'application/json', Authorization: `${authorizationScheme} ${accessToken}` };
  const response = await requestResource(fetch, url, { method: 'DELETE', headers });
  const answer = parse(new TextDecoder().decode(await readBody(response, largestAnswerBytes)));
  if (response.ok && answer.success !== false) return { what: 'grant', outcome: 'revoked' };
  if (answer.error?.code === deadTokenCode) return { what: 'grant', outcome: 'already-invalid' };
  throw new AppError(response.status >= 500 ? 'SERVER_FAILED' : 'SERVER_REFUSED', `HTTP ${response.status}`);
}

interface Answer {
  success?: unknown;
  error?: { code?: unknown } | null;
}

function parse(text: string): Answer {
  try {
    return (JSON.parse(text) as Answer | null) ?? {};
  } catch {
    return {};
  }
}

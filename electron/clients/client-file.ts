import * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';
import type { Provider } from '../providers/provider.ts';

/** VSCHAR of RFC 6749 appendix A. */
const visible = v.pipe(v.string(), v.trim(), v.regex(/^[\x20-\x7e]*$/));
const clientMembers = v.object({
  client_id: v.pipe(visible, v.minLength(1), v.maxLength(200)),
  client_secret: v.optional(v.nullable(v.pipe(visible, v.maxLength(500)))),
});

/**
 * Reads the client of a file that a provider offers for download: Google's `client_secret_….json`, or an object with
 * `client_id` and `client_secret`, as a registration is answered (RFC 7591 3.2.1).
 *
 * @returns `clientSecret` null where the file has none
 * @throws AppError CLIENT_FILE_INVALID, whose line says why and repeats nothing of the file
 */
export function readClientFile(
  provider: Provider,
  text: string,
): { clientId: string; clientSecret: string | null } {
  const file = objectIn(text);
  if (!file) throw invalid('it is not a JSON object');
  if (file.type === 'service_account') throw invalid('it is the key of a service account, not a client');
  if ('web' in file && !('installed' in file)) {
    throw invalid(
      'it is a web client, which takes no answer on this computer; create one of the kind “Desktop app”',
    );
  }
  const parsed = v.safeParse(clientMembers, 'installed' in file ? file.installed : file);
  if (!parsed.success) {
    throw invalid(`${v.getDotPath(parsed.issues[0]) ?? 'client_id'} is missing or has another form`);
  }
  const { client_id: clientId, client_secret: clientSecret } = parsed.output;
  if (!provider.clientIdPattern.test(clientId)) throw invalid(`its client is none of ${provider.name}`);
  return { clientId, clientSecret: clientSecret || null };
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? (json as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function invalid(reason: string): AppError {
  return new AppError('CLIENT_FILE_INVALID', reason);
}

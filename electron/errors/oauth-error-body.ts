/** An OAuth error as a server sent it, read but not believed: any text may stand in it. */
export interface OAuthErrorBody {
  name: string;
  description?: string | undefined;
  /** A finer name: Google's `error_subtype`, Microsoft's `suberror`. */
  subtype?: string | undefined;
  /** Microsoft's numbers (`error_codes`, or AADSTS… in the description), the main one first. */
  microsoftNumbers: readonly number[];
  /** Facebook's numbers (`code`, `error_subcode`). */
  graphCode?: number | undefined;
  graphSubcode?: number | undefined;
}

type Json = Record<string, unknown>;

/** Reads an error body (RFC 6749 5.2) in any of the shapes of {@link standardErrorMembers}. Undefined when it is none. */
export function readOAuthError(body: unknown): OAuthErrorBody | undefined {
  const members = isObject(body) ? (standardErrorMembers(body) ?? body) : {};
  if (typeof members.error !== 'string' || members.error === '') return undefined;
  const description = text(members.error_description);
  return {
    name: members.error,
    description,
    subtype: text(members.error_subtype) ?? text(members.suberror),
    microsoftNumbers: microsoftNumbers(members.error_codes, description),
    graphCode: whole(members.error_code),
    graphSubcode: whole(members.error_subcode),
  };
}

/**
 * Puts the error objects of some APIs into the members of RFC 6749: `{ error: { type, message, code } }` of Facebook,
 * `{ error: { status, message } }` of Google's APIs, `{ error_type, error_message }`. Undefined when there is nothing to
 * put right.
 */
export function standardErrorMembers(body: Json): Json | undefined {
  if (isObject(body.error)) {
    const { type, status, code, message, error_subcode: subcode } = body.error;
    return {
      error: text(type) ?? text(status) ?? text(code) ?? 'error',
      error_description: text(message),
      ...(whole(code) === undefined ? {} : { error_code: code }),
      ...(whole(subcode) === undefined ? {} : { error_subcode: subcode }),
    };
  }
  if (body.error === undefined && text(body.error_type)) {
    return { error: body.error_type, error_description: text(body.error_message) };
  }
  return undefined;
}

function microsoftNumbers(codes: unknown, description = ''): number[] {
  const named = /\bAADSTS(\d{4,8})\b/.exec(description)?.[1];
  const listed = Array.isArray(codes) ? codes.slice(0, 10) : [];
  return [...(named ? [Number(named)] : []), ...listed.filter((code) => typeof code === 'number')];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function whole(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? (value as number) : undefined;
}

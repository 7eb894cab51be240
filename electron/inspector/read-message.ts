import type { MessagePart } from './exchange.ts';
import type { WireEntry, WireSection } from './masker.ts';
import { queryEntries } from './query-entries.ts';

const formType = 'application/x-www-form-urlencoded';
const deepest = 3;
const mostMembers = 200;
const toldRequestHeaders = ['accept', 'content-type', 'authorization', 'dpop'];
const toldAnswerHeaders = [
  ...['content-type', 'cache-control', 'date', 'retry-after', 'location', 'www-authenticate', 'dpop-nonce'],
  ...['x-oauth-scopes', 'x-accepted-oauth-scopes', 'x-request-id', 'x-ms-request-id', 'client-request-id'],
];

/** What a request says, part by part. */
export function readRequest(url: URL, headers: Headers, body: unknown): WireSection[] {
  const told = toldRequestHeaders.flatMap((name) => headerEntries(name, headers.get(name)));
  const type = body instanceof URLSearchParams ? formType : (headers.get('content-type') ?? '');
  const sent = readBody(bodyText(body), type);
  const hint = sent.find(({ name }) => name === 'token_type_hint')?.value;
  const isToken = hint === 'refresh_token' || hint === 'access_token';
  const entries = sent.map((entry) => (entry.name === 'token' && isToken ? { ...entry, what: hint } : entry));
  const assertion = sent.find(({ name }) => name === 'client_assertion')?.value;
  return [
    { part: 'query', entries: queryEntries(url) },
    { part: 'request-body', entries },
    ...tokenSections(headers.get('dpop'), 'proof-header', 'proof-claims'),
    ...tokenSections(assertion, 'assertion-header', 'assertion-claims'),
    { part: 'request-headers', entries: told },
  ];
}

/** @param text as much of the body as was read */
export function readAnswer(headers: Headers, text: string): WireSection[] {
  const entries = readBody(text, headers.get('content-type') ?? '');
  const idToken = entries.find(({ name }) => name === 'id_token')?.value;
  const told = toldAnswerHeaders.flatMap((name) => headerEntries(name, headers.get(name)));
  return [
    { part: 'answer-body', entries },
    ...tokenSections(idToken, 'id-token-header', 'id-token-claims'),
    { part: 'answer-headers', entries: told },
  ];
}

function bodyText(body: unknown): string {
  if (typeof body === 'string') return body;
  return body instanceof URLSearchParams ? body.toString() : '';
}

function readBody(text: string, contentType: string): WireEntry[] {
  const json = parseJson(text);
  if (json !== undefined) return membersOf(json);
  const isForm = contentType.includes(formType);
  return isForm ? [...new URLSearchParams(text)].map(([name, value]) => ({ name, value })) : [];
}

/** The members of an object, those of objects in it by their path. */
function membersOf(object: object, before = '', depth = 1): WireEntry[] {
  const entries: WireEntry[] = [];
  for (const [name, value] of Object.entries(object)) {
    if (entries.length >= mostMembers) break;
    const path = Array.isArray(object) ? `${before}[${name}]` : before ? `${before}.${name}` : name;
    const isList = Array.isArray(value) && value.every((each) => typeof each !== 'object');
    if (isList) entries.push({ name: path, value: value.join(', ') });
    else if (typeof value !== 'object' || value === null) entries.push({ name: path, value: String(value) });
    else if (depth < deepest) entries.push(...membersOf(value, path, depth + 1));
    else entries.push({ name: path, value: JSON.stringify(value) });
  }
  return entries;
}

function headerEntries(name: string, value: string | null): WireEntry[] {
  if (value === null) return [];
  if (name === 'authorization') return authorizationEntries(value);
  return name === 'www-authenticate' ? challengeEntries(value) : [{ name, value }];
}

/** RFC 6749 2.3.1 writes id and secret of a client as in a form, before Basic takes them. */
function authorizationEntries(value: string): WireEntry[] {
  const [scheme = '', credentials = ''] = value.split(' ', 2);
  if (!/^(Basic|Bearer|DPoP|token)$/i.test(scheme)) return [{ name: 'credentials', value }];
  const named = { name: 'authorization', value: scheme };
  if (scheme.toLowerCase() !== 'basic') return [named, { name: 'access_token', value: credentials }];
  const [id = '', ...secret] = Buffer.from(credentials, 'base64').toString('utf8').split(':');
  const both = [
    { name: 'client_id', value: fromForm(id) },
    { name: 'client_secret', value: fromForm(secret.join(':')) },
  ];
  return [named, ...both.filter(({ value: text }) => text !== '')];
}

function challengeEntries(value: string): WireEntry[] {
  const parameters = [...value.matchAll(/\b(error|error_description|scope)\s*=\s*"([^"]*)"/gi)];
  return [
    { name: 'www-authenticate', value: /^[A-Za-z]{1,20}(?=\s|$)/.exec(value)?.[0] ?? '' },
    ...parameters.map(([, name = '', text = '']) => ({ name: name.toLowerCase(), value: text })),
  ];
}

function fromForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Header and claims of a signed token, for those that a client may read (RFC 7519). */
function tokenSections(
  token: string | null | undefined,
  header: MessagePart,
  claims: MessagePart,
): WireSection[] {
  const [first, second, third] = token?.split('.') ?? [];
  if (!first || !second || third === undefined) return [];
  const read = (text: string) => membersOf(parseJson(Buffer.from(text, 'base64url').toString('utf8')) ?? {});
  return [
    { part: header, entries: read(first) },
    { part: claims, entries: read(second) },
  ];
}

function parseJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

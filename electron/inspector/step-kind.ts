import type { StepKind } from './exchange.ts';
import type { WireSection } from './masker.ts';

const kindsByGrant: Readonly<Record<string, StepKind>> = {
  authorization_code: 'code-exchange',
  refresh_token: 'refresh',
  client_credentials: 'client-credentials',
  fb_exchange_token: 'long-lived-exchange',
  'urn:ietf:params:oauth:grant-type:device_code': 'device-poll',
};

/** What a request is, told by what it asks: providers put their endpoints anywhere. */
export function kindOfRequest(method: string, url: URL, sections: readonly WireSection[]): StepKind {
  const sent = new Map(
    sections
      .filter(({ part }) => part === 'query' || part === 'request-body')
      .flatMap(({ entries }) => entries.map(({ name, value }) => [name, value] as const)),
  );
  const grant = sent.get('grant_type');
  if (grant !== undefined) return kindsByGrant[grant] ?? 'other';
  const isRevocation = sent.has('token') || sent.has('credentials') || sent.has('credentials[0]');
  if (method === 'DELETE' || (method === 'POST' && isRevocation)) return 'revocation';
  if (method === 'POST') return sent.has('code_challenge') ? 'pushed-authorization' : 'device-authorization';
  if (url.pathname.includes('/.well-known/')) return 'discovery';
  const headers = sections.find(({ part }) => part === 'request-headers')?.entries ?? [];
  return headers.some(({ name }) => name === 'authorization') ? 'userinfo' : 'other';
}

/** The same once the answer is there: keys of a server stand at any address. */
export function kindWithAnswer(kind: StepKind, answer: readonly WireSection[]): StepKind {
  if (kind !== 'other') return kind;
  const names = answer.find(({ part }) => part === 'answer-body')?.entries.map(({ name }) => name) ?? [];
  if (names.some((name) => name.startsWith('keys['))) return 'keys';
  return names.includes('issuer') ? 'discovery' : kind;
}

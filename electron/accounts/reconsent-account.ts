import { AppError } from '../errors/app-error.ts';
import type { Provider } from '../providers/provider.ts';
import type { Account } from './account.ts';
import type { AttemptProgress } from './attempt-step.ts';
import type { WayOfConsent } from './authorization-parts.ts';
import { type Authorized, authorize } from './authorize.ts';
import { type Connected, type ConnectParts, missing } from './connect-parts.ts';
import { connectService } from './connect-service.ts';
import { keepNewAccount } from './keep-new-account.ts';
import { keepTokens } from './keep-tokens.ts';

/** How long a person may think about keeping somebody else. */
const otherPersonLifetimeMs = 10 * 60 * 1000;

/**
 * Asks for a new consent: more scopes, or the same again for an account that ended. The account keeps its id, label and
 * history, and only its own person may give the consent. Somebody else is offered as an account of their own.
 *
 * @param moreScopes asked for besides what is granted already
 * @throws AppError ACCOUNT_IDENTITY_CHANGED when somebody else signed in and was let go (the account stays as it was), and of
 *   every step
 */
export async function reconsentAccount(
  parts: ConnectParts,
  provider: Provider,
  accountId: string,
  moreScopes: readonly string[],
  by: WayOfConsent,
  progress: AttemptProgress,
): Promise<Connected> {
  const before = parts.accounts.get(accountId);
  const scopes = scopesToAskFor(provider, before, moreScopes);
  if (before.grant === 'client-credentials') {
    return connectService(parts, provider, { clientId: before.clientId, scopes, label: '' }, progress);
  }
  const place = await parts.posture.requirePlace();
  parts.accounts.requireWritable();
  const loginHint = loginHintFor(provider, before);
  const clientId = clientToAsk(parts, provider, before);
  // Who connected by a code has no other way that is sure to work.
  const way = by === 'default' && before.grant === 'device-code' ? 'device-code' : by;
  const consent = { clientId, scopes, by: way, loginHint, isReconsent: true };
  return authorize(parts, provider, consent, progress, async (authorized) => {
    const { identity, registration, grant } = authorized;
    const grantedScopes = allGrantedScopes(provider, before, authorized);
    if (!isSamePerson(provider, before, authorized)) {
      await askAboutOtherPerson(parts, provider, authorized, progress);
      return keepNewAccount(parts, provider, scopes, authorized, place, progress);
    }
    const nowMs = parts.nowMs();
    const makeAccount = (): Account => ({
      ...parts.accounts.get(accountId),
      ...identity,
      subject: before.subject,
      clientId: registration.clientId,
      grant,
      requestedScopes: scopes,
      grantedScopes,
      takenAwayScopes: [],
      consentedAtMs: nowMs,
      lastUsedAtMs: nowMs,
      needsReconsent: null,
    });
    await keepTokens(parts, provider, accountId, makeAccount, authorized, place, progress);
    return { accountId, missingScopes: missing(scopes, grantedScopes) };
  });
}

function scopesToAskFor(provider: Provider, before: Account, moreScopes: readonly string[]): string[] {
  const always = before.grant === 'client-credentials' ? [] : provider.alwaysRequestedScopes;
  const takenAway = before.takenAwayScopes.map(({ name }) => name);
  const granted = before.grantedScopes.length > 0 ? before.grantedScopes : before.requestedScopes;
  const isIncremental = provider.scopeUpdate === 'incremental' && moreScopes.length > 0;
  return [...new Set([...always, ...(isIncremental ? [] : [...granted, ...takenAway]), ...moreScopes])];
}

/** Where only the new scopes were asked for, those from before are granted too, unless the provider lists them all. */
function allGrantedScopes(provider: Provider, before: Account, { grantedScopes }: Authorized): string[] {
  const isPartial =
    provider.scopeUpdate === 'incremental' && provider.grantedScopes.kind === 'token-response';
  return isPartial ? [...new Set([...before.grantedScopes, ...grantedScopes])] : grantedScopes;
}

/** The client that connected the account, or another where that one is gone here or at the provider. */
function clientToAsk(parts: ConnectParts, provider: Provider, before: Account): string | null {
  const kept = parts.clients.list(provider).map(({ clientId }) => clientId);
  const isDeleted = before.needsReconsent?.cause === 'CLIENT_DELETED';
  const other = isDeleted ? kept.find((clientId) => clientId !== before.clientId) : undefined;
  return other ?? (kept.includes(before.clientId) ? before.clientId : null);
}

function loginHintFor(provider: Provider, before: Account): string | undefined {
  const hint =
    provider.loginHintParameter === 'login_hint' ? before.email || before.userName : before.userName;
  return hint || undefined;
}

function isSamePerson(provider: Provider, before: Account, { identity }: Authorized): boolean {
  // Nobody can be told from anybody where the provider names no one.
  if (provider.identity.kind === 'unnamed') return true;
  return identity.issuer === before.issuer && identity.subject === before.subject;
}

/** @throws AppError ACCOUNT_IDENTITY_CHANGED unless the person keeps them */
async function askAboutOtherPerson(
  parts: ConnectParts,
  provider: Provider,
  { identity }: Authorized,
  progress: AttemptProgress,
): Promise<void> {
  const { issuer, subject, displayName, email } = identity;
  const isKnown = parts.accounts.findByIdentity(provider.id, issuer, subject) !== undefined;
  const expiresAtMs = parts.nowMs() + otherPersonLifetimeMs;
  const keeps = await progress.otherPerson({ displayName, email, isKnown, expiresAtMs });
  if (!keeps) throw new AppError('ACCOUNT_IDENTITY_CHANGED', displayName);
}

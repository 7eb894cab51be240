import * as v from 'valibot';
import { errorCodes } from '../errors/error-codes.ts';
import { accountColors } from './account-color.ts';

/** Random UUID; also the name of the account's file. */
export const accountIdSchema = v.pipe(v.string(), v.uuid());

/** A connected account as the index keeps it: identity, provider and scopes, never a token. */
export const accountSchema = v.strictObject({
  id: accountIdSchema,
  providerId: v.string(),
  clientId: v.string(),
  grant: v.picklist(['authorization-code', 'device-code', 'client-credentials']),
  issuer: v.string(),
  subject: v.string(),
  displayName: v.string(),
  userName: v.string(),
  email: v.string(),
  /** What the person calls it; empty until they do. */
  label: v.string(),
  /** What the person marked it with; null until they do. */
  color: v.nullable(v.picklist(accountColors)),
  /** Where the provider says that the person's picture is; empty where it does not. Whoever asks there checks it first. */
  pictureUrl: v.string(),
  requestedScopes: v.array(v.string()),
  grantedScopes: v.array(v.string()),
  /** Scopes that were granted once and that the provider took away since, with when that was seen. */
  takenAwayScopes: v.array(v.strictObject({ name: v.string(), sinceMs: v.number() })),
  /** When an API call last needed a scope, by scope; exact to the hour, so that calls cost no write. */
  scopeLastUsedAtMs: v.record(v.string(), v.number()),
  connectedAtMs: v.number(),
  /** Of the last consent, first or repeated. */
  consentedAtMs: v.number(),
  /** Of the last API call or consent; exact to the hour. When it was refreshed stands with its tokens. */
  lastUsedAtMs: v.number(),
  /** Why only a new consent helps; null while the account works. */
  needsReconsent: v.nullable(v.strictObject({ cause: v.picklist(errorCodes), sinceMs: v.number() })),
});

export type Account = v.InferOutput<typeof accountSchema>;

/** What an account is called: the person's own name for it, else the provider's. */
export function nameOfAccount({ label, displayName }: Pick<Account, 'label' | 'displayName'>): string {
  return label || displayName;
}

/** Who a provider says the person is. Issuer and subject together never change (OIDC 5.7). */
export type Identity = Pick<
  Account,
  'issuer' | 'subject' | 'displayName' | 'userName' | 'email' | 'pictureUrl'
>;

/** Accounts of schema 1 knew one grant, and neither labels nor uses. */
export function accountFromSchema1(stored: unknown): unknown {
  const account = stored as Account;
  return {
    ...account,
    grant: 'authorization-code',
    label: '',
    takenAwayScopes: [],
    scopeLastUsedAtMs: {},
    consentedAtMs: account.connectedAtMs,
    lastUsedAtMs: account.connectedAtMs,
  };
}

/** Accounts of schemas 1 to 3 knew neither colours nor pictures. */
export function accountFromSchema3(stored: unknown): unknown {
  return { ...(stored as Account), color: null, pictureUrl: '' };
}

import * as v from 'valibot';
import { errorCodes } from '../errors/error-codes.ts';

/** A connected account as the index keeps it: identity, provider and scopes, never a token. */
export const accountSchema = v.strictObject({
  /** Random UUID; also the name of the account's file. */
  id: v.pipe(v.string(), v.uuid()),
  providerId: v.string(),
  clientId: v.string(),
  issuer: v.string(),
  subject: v.string(),
  displayName: v.string(),
  userName: v.string(),
  email: v.string(),
  requestedScopes: v.array(v.string()),
  grantedScopes: v.array(v.string()),
  connectedAtMs: v.number(),
  /** Why only a new consent helps; null while the account works. */
  needsReconsent: v.nullable(v.strictObject({ cause: v.picklist(errorCodes), sinceMs: v.number() })),
});

export type Account = v.InferOutput<typeof accountSchema>;

/** Who a provider says the person is. Issuer and subject together never change (OIDC 5.7). */
export type Identity = Pick<Account, 'issuer' | 'subject' | 'displayName' | 'userName' | 'email'>;

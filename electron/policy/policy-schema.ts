import * as v from 'valibot';
import { presetClientSchema } from '../clients/preset-clients.ts';
import { AppError } from '../errors/app-error.ts';

const providerId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, 'is no provider’s id'));
const scopePattern = v.pipe(v.string(), v.regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/, 'is no scope'));
const ownProviderPattern = v.pipe(
  v.string(),
  v.regex(
    /^(https:\/\/[^\s?#*]+|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+)$/i,
    'is neither an issuer nor a host name',
  ),
);

/** What docs/policy.md describes. A member that nobody knows is refused: it may be a misspelt rule. */
const policySchema = v.strictObject({
  organization: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  allowedProviders: v.optional(v.array(providerId)),
  ownProviders: v.optional(v.union([v.boolean(), v.array(ownProviderPattern)]), false),
  clients: v.optional(v.array(presetClientSchema), []),
  forbiddenScopes: v.optional(v.record(v.union([providerId, v.literal('*')]), v.array(scopePattern)), {}),
});

export type PolicyRules = v.InferOutput<typeof policySchema>;

/** @throws AppError POLICY_INVALID naming where it is wrong */
export function parsePolicy(text: string): PolicyRules {
  const parsed = v.safeParse(policySchema, jsonIn(text));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue);
  throw new AppError('POLICY_INVALID', place ? `${place}: ${issue.message}` : issue.message);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new AppError('POLICY_INVALID', 'it is not JSON');
  }
}

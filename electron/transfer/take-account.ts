import { randomUUID } from 'node:crypto';
import type { Account } from '../accounts/account.ts';
import { replaceTokens } from '../accounts/replace-tokens.ts';
import type { TokenSet } from '../tokens/token-set.ts';
import type { ExportedAccount } from './exported-account.ts';
import type { PlannedAccount } from './plan-import.ts';
import type { TransferParts } from './transfer-parts.ts';

/**
 * Takes in an account of a file, whole or not at all. One that is here already keeps its id, label, colour and history; the tokens that it
 * had are not revoked: they may be of the same grant as the new ones.
 *
 * @throws AppError STORAGE_*; all is as it was then
 */
export async function takeAccount(
  parts: TransferParts,
  { exported, provider }: PlannedAccount & { provider: { id: string } },
  place: 'key-store' | 'memory',
): Promise<void> {
  const { accounts, exclusive } = parts;
  const { issuer, subject } = exported.account;
  // As a consent of the same person would wait: two at once do not become two accounts.
  await exclusive.run(JSON.stringify([provider.id, issuer, subject]), async () => {
    const accountId =
      accounts.findByIdentity(provider.id, issuer, subject)?.id ?? freeId(parts, exported.account.id);
    await exclusive.run(accountId, async () => {
      const account = merged(exported, accountId, provider.id, accounts.find(accountId), parts.nowMs());
      await replaceTokens(parts, account, tokenSetOf(exported), place);
    });
  });
}

/** The id from the file, unless something of another account has it, be it only a file that was left behind. */
function freeId({ accounts, secrets }: TransferParts, wanted: string): string {
  const isTaken =
    accounts.find(wanted) || accounts.removed.includes(wanted) || secrets.files.ids().includes(wanted);
  return isTaken ? randomUUID() : wanted;
}

function merged(
  { account, tokens }: ExportedAccount,
  id: string,
  providerId: string,
  known: Account | undefined,
  nowMs: number,
): Account {
  const isWithoutTokens = tokens.accessToken === null && tokens.refreshToken === null;
  const needsReconsent =
    tokens.leftOut !== null && isWithoutTokens ? { cause: 'GRANT_NOT_MOVED' as const, sinceMs: nowMs } : null;
  const imported = {
    ...account,
    id,
    providerId,
    needsReconsent: account.needsReconsent ?? needsReconsent,
  };
  if (!known) return imported;
  const { label, color, connectedAtMs, lastUsedAtMs, scopeLastUsedAtMs } = known;
  return {
    ...imported,
    label: label || account.label,
    color: color ?? account.color,
    connectedAtMs,
    lastUsedAtMs: Math.max(lastUsedAtMs, account.lastUsedAtMs),
    scopeLastUsedAtMs: { ...account.scopeLastUsedAtMs, ...scopeLastUsedAtMs },
  };
}

function tokenSetOf({ tokens }: ExportedAccount): TokenSet {
  const { accessToken, refreshToken, leftOut, tokenType, obtainedAtMs, ...times } = tokens;
  return {
    secrets: { accessToken: accessToken ?? '', refreshToken, dpopKey: null },
    metadata: {
      ...times,
      obtainedAtMs,
      // A key that stayed behind binds nothing here.
      tokenType: accessToken === null ? 'bearer' : tokenType,
      // What is not there has expired.
      accessTokenExpiresAtMs: accessToken === null ? obtainedAtMs : times.accessTokenExpiresAtMs,
      hasRefreshToken: refreshToken !== null,
      ...(leftOut !== null && { renewalNotMoved: true as const }),
    },
  };
}

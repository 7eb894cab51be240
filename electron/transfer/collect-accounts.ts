import * as v from 'valibot';
import type { Account } from '../accounts/account.ts';
import { AppError } from '../errors/app-error.ts';
import type { TokenSet } from '../tokens/token-set.ts';
import { type ExportedAccount, exportedAccountSchema } from './exported-account.ts';
import type { TransferParts } from './transfer-parts.ts';

export interface CollectedAccounts {
  accounts: ExportedAccount[];
  /** Accounts whose refresh tokens rotate, or may: left out unless they are asked for. */
  rotating: number;
  /** Accounts whose tokens are bound to a key of this computer: always left out. */
  bound: number;
  /** Accounts whose tokens can't be read now, or live in memory alone. */
  notExportable: number;
}

/**
 * Reads the tokens of all accounts, each in its turn: a refresh under way would replace what was read.
 *
 * @throws AppError STORAGE_KEY_*, STORAGE_VAULT_LOCKED: then nothing can be said of any account
 */
export async function collectAccounts(
  parts: TransferParts,
  includeRotating: boolean,
): Promise<CollectedAccounts> {
  const found: CollectedAccounts = { accounts: [], rotating: 0, bound: 0, notExportable: 0 };
  for (const { id } of parts.accounts.list()) {
    const tokenSet = await parts.exclusive.run(id, () => tokensOf(parts, id));
    const account = parts.accounts.find(id);
    // Disconnected while others were read.
    if (!account) continue;
    if (!tokenSet) {
      found.notExportable += 1;
      continue;
    }
    const leftOut = whyLeftOut(parts, account, tokenSet);
    if (leftOut === 'rotates') found.rotating += 1;
    if (leftOut === 'bound-to-computer') found.bound += 1;
    const exported = exportedAccount(
      account,
      tokenSet,
      includeRotating && leftOut === 'rotates' ? null : leftOut,
    );
    // What nobody could read again would make the whole file useless.
    const parsed = v.safeParse(exportedAccountSchema, exported);
    if (parsed.success) found.accounts.push(parsed.output);
    else found.notExportable += 1;
  }
  return found;
}

async function tokensOf(
  { accounts, secrets }: TransferParts,
  accountId: string,
): Promise<TokenSet | undefined> {
  if (!accounts.find(accountId) || secrets.isForThisRunOnly(accountId)) return undefined;
  try {
    return await secrets.load(accountId);
  } catch (error) {
    if (error instanceof AppError && !/^STORAGE_(KEY|VAULT)_/.test(error.code)) return undefined;
    throw error;
  }
}

function whyLeftOut(
  { providers }: TransferParts,
  { providerId, grant }: Account,
  { secrets, metadata }: TokenSet,
): ExportedAccount['tokens']['leftOut'] {
  // A service connection asks for new tokens by itself, bound to a key of its own.
  if (grant === 'client-credentials') return null;
  if (isBound(metadata)) return 'bound-to-computer';
  const rotation = providers.find(providerId)?.refreshTokens.rotation ?? 'unknown';
  return secrets.refreshToken !== null && rotation !== 'never' ? 'rotates' : null;
}

function exportedAccount(
  account: Account,
  { secrets, metadata }: TokenSet,
  leftOut: ExportedAccount['tokens']['leftOut'],
): ExportedAccount {
  const { tokenType, obtainedAtMs, accessTokenExpiresAtMs, refreshTokenExpiresAtMs, refreshSentAtMs } =
    metadata;
  return {
    account,
    tokens: {
      tokenType,
      obtainedAtMs,
      accessTokenExpiresAtMs,
      refreshTokenExpiresAtMs,
      refreshSentAtMs,
      // What was left out of the export that brought it here is not here either.
      leftOut: metadata.renewalNotMoved ? (leftOut ?? 'rotates') : leftOut,
      accessToken: isBound(metadata) ? null : secrets.accessToken || null,
      refreshToken: leftOut === null ? secrets.refreshToken : null,
    },
  };
}

/** To a key whose copy would make the binding worth nothing (RFC 9449). */
function isBound({ tokenType }: TokenSet['metadata']): boolean {
  return tokenType.toLowerCase() === 'dpop';
}

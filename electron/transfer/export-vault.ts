import path from 'node:path';
import * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';
import { writeWhole } from '../vault/durable-write.ts';
import { syncFolder } from '../vault/folder-sync.ts';
import { requireStrongPassphrase } from '../vault/passphrase-key.ts';
import { type CollectedAccounts, collectAccounts } from './collect-accounts.ts';
import { type ExportContent, type ExportedClient, exportContentSchema } from './export-content.ts';
import { sealContent } from './sealed-content.ts';
import type { TransferParts } from './transfer-parts.ts';

export type ChooseSavePath = (suggestedName: string) => Promise<string | null>;

export interface WrittenExport {
  fileName: string;
  accounts: number;
  /** Accounts of these that came without what renews them. */
  leftOut: number;
}

/** All in numbers. */
export type ExportPreview = Record<keyof CollectedAccounts | 'clients' | 'providers', number>;

/** What an export made now would hold. @throws AppError STORAGE_KEY_*, STORAGE_VAULT_LOCKED */
export async function previewExport(parts: TransferParts): Promise<ExportPreview> {
  await requireReadable(parts);
  const { accounts, ...counts } = await collectAccounts(parts, false);
  const clients = parts.clients.state.getState().clients.length;
  return { accounts: accounts.length, clients, providers: parts.ownProviders.definitions.length, ...counts };
}

/**
 * Writes all there is to a file that the person chooses, under a passphrase.
 *
 * @returns null when they chose none
 * @throws AppError PASSPHRASE_TOO_WEAK, STORAGE_KEY_*, STORAGE_VAULT_LOCKED, STORAGE_WRITE_FAILED; then there is no half file:
 *   none, or the one from before
 */
export async function exportVault(
  parts: TransferParts,
  chooseSavePath: ChooseSavePath,
  passphrase: string,
  includeRotating: boolean,
): Promise<WrittenExport | null> {
  requireStrongPassphrase(passphrase);
  await requireReadable(parts);
  const filePath = await chooseSavePath(suggestedName(parts.nowMs()));
  if (filePath === null) return null;
  const { accounts } = await collectAccounts(parts, includeRotating);
  const { theme, lockAfterIdleMinutes, lockOnScreenLock } = parts.settings.state.getState();
  const content: ExportContent = {
    exportedAtMs: parts.nowMs(),
    appVersion: parts.appVersion,
    accounts,
    clients: await collectClients(parts),
    providers: [...parts.ownProviders.definitions],
    settings: { theme, lockAfterIdleMinutes, lockOnScreenLock },
  };
  // What nobody could read again is no backup.
  if (!v.is(exportContentSchema, content))
    throw new AppError('INTERNAL', 'the export could not be read again');
  writeDurably(filePath, await sealContent(content, passphrase));
  const leftOut = accounts.filter(({ tokens }) => tokens.leftOut !== null).length;
  return { fileName: path.basename(filePath), accounts: accounts.length, leftOut };
}

/** What is kept for this run only is not exported, and all else can't be read while it is so. */
async function requireReadable({ posture }: TransferParts): Promise<void> {
  const place = await posture.requirePlace();
  if (place === 'memory') throw new AppError('STORAGE_KEY_STORE_UNAVAILABLE');
}

/** A client whose secret can't be read goes without it. @throws AppError STORAGE_KEY_*, STORAGE_VAULT_LOCKED */
async function collectClients({ clients }: TransferParts): Promise<ExportedClient[]> {
  const collected: ExportedClient[] = [];
  for (const client of clients.state.getState().clients) {
    const clientSecret = await clients.secretOf(client).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'CLIENT_SECRET_MISSING') return null;
      throw error;
    });
    const { providerId, clientId, label } = client;
    collected.push({ providerId, clientId, label, clientSecret: clientSecret || null });
  }
  return collected;
}

function suggestedName(nowMs: number): string {
  const date = new Date(nowMs);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `Holdfast ${day}.holdfast-export`;
}

function writeDurably(filePath: string, text: string): void {
  try {
    writeWhole(filePath, text, () => undefined);
    syncFolder(path.dirname(filePath));
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? '';
    throw new AppError('STORAGE_WRITE_FAILED', reason, { cause });
  }
}

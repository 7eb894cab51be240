import path from 'node:path';
import type { ActivityLedger } from '../activity/activity-ledger.ts';
import { applyImport } from '../transfer/apply-import.ts';
import { type ChooseSavePath, exportVault, previewExport } from '../transfer/export-vault.ts';
import { importPreview } from '../transfer/import-preview.ts';
import { OpenedImports } from '../transfer/opened-imports.ts';
import { planImport } from '../transfer/plan-import.ts';
import { readExportFile } from '../transfer/read-export-file.ts';
import type { TransferParts } from '../transfer/transfer-parts.ts';
import type { Handlers } from './router.ts';
import type { transferRequests } from './transfer-requests.ts';

export interface TransferHandlerParts extends TransferParts {
  activity: ActivityLedger;
  chooseSavePath: ChooseSavePath;
  chooseFile: (fileExtension: string) => Promise<string | null>;
}

/** The requests about export files. Where a file is and what is in it stays in this process. */
export function createTransferHandlers(
  parts: TransferHandlerParts,
): Pick<Handlers, keyof typeof transferRequests> {
  const imports = new OpenedImports(parts.nowMs);
  // A locked vault is no time for what was unlocked of another.
  parts.posture.state.subscribe(({ state }) => state === 'passphrase-locked' && imports.drop());

  return {
    previewExport: () => previewExport(parts),
    exportVault: async ({ passphrase, includeRotating }) => {
      const written = await exportVault(parts, parts.chooseSavePath, passphrase, includeRotating);
      if (written) parts.activity.record({ kind: 'exported', count: written.accounts });
      return { written };
    },
    openImport: async () => {
      await parts.posture.requirePlace();
      const filePath = await parts.chooseFile('holdfast-export');
      if (filePath === null) return { opened: null };
      const importId = imports.hold(await readExportFile(filePath));
      return { opened: { importId, fileName: path.basename(filePath) } };
    },
    previewImport: async ({ importId, passphrase }) => {
      // Who is known here is not told while the vault is locked.
      await parts.posture.requirePlace();
      const content = await imports.unlock(importId, passphrase);
      return importPreview(content, planImport(parts, content));
    },
    applyImport: ({ importId, ...choice }) =>
      parts.exclusive.run('import', async () => {
        const outcome = await applyImport(parts, await imports.content(importId), choice);
        const cause = outcome.stoppedBy?.code ?? null;
        parts.activity.record({ kind: 'imported', count: outcome.accounts, cause });
        if (outcome.stoppedBy === null) imports.drop(importId);
        return outcome;
      }),
    dropImport: ({ importId }) => {
      imports.drop(importId);
      return {};
    },
  };
}

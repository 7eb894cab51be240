import { AppError } from '../errors/app-error.ts';
import type { Handlers } from './router.ts';
import type { transferRequests } from './transfer-requests.ts';

// biome-ignore lint/suspicious/noEmptyInterface: filled in with the handlers
export interface TransferHandlerParts {}

export function createTransferHandlers(
  _parts: TransferHandlerParts,
): Pick<Handlers, keyof typeof transferRequests> {
  const refuse = () => {
    throw new AppError('REQUEST_REFUSED');
  };
  return {
    previewExport: refuse,
    exportVault: refuse,
    openImport: refuse,
    previewImport: refuse,
    applyImport: refuse,
    dropImport: refuse,
  };
}

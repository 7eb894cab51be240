import { type ActivityHandlerParts, createActivityHandlers } from './activity-handlers.ts';
import type { activityRequests } from './activity-requests.ts';
import { createInspectorHandlers, type InspectorHandlerParts } from './inspector-handlers.ts';
import type { inspectorRequests } from './inspector-requests.ts';
import type { Handlers } from './router.ts';
import { createTransferHandlers, type TransferHandlerParts } from './transfer-handlers.ts';
import type { transferRequests } from './transfer-requests.ts';
import { createVaultHandlers, type VaultHandlerParts } from './vault-handlers.ts';
import type { vaultRequests } from './vault-requests.ts';

export interface SeldomHandlerParts
  extends ActivityHandlerParts,
    InspectorHandlerParts,
    TransferHandlerParts,
    VaultHandlerParts {}

export type SeldomRequest =
  | keyof typeof activityRequests
  | keyof typeof inspectorRequests
  | keyof typeof transferRequests
  | keyof typeof vaultRequests
  | 'checkKeyStore'
  | 'keepForThisRunOnly';

/** The requests of what is opened now and then: the export, the ledger, the inspector and the vault’s protection. */
export function createSeldomHandlers(parts: SeldomHandlerParts): Pick<Handlers, SeldomRequest> {
  return {
    ...createActivityHandlers(parts),
    ...createInspectorHandlers(parts),
    ...createTransferHandlers(parts),
    ...createVaultHandlers(parts),
  };
}

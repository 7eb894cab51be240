import type { AccountView, StorageView } from '../../electron/ipc/contract.ts';

export function KeptWhere({ account, storage }: { account: AccountView; storage: StorageView }) {
  if (account.keptForThisRunOnly) return 'In memory, until you quit Holdfast';
  if (storage.state === 'locked') return 'Encrypted on this computer, locked';
  return 'Encrypted on this computer';
}

import type { AccountView, StorageView } from '../../electron/ipc/contract.ts';

export function KeptWhere({ account, storage }: { account: AccountView; storage: StorageView }) {
  if (account.keptForThisRunOnly) return 'In memory, until you quit Holdfast';
  if (storage.state !== 'ready') return 'Encrypted on this computer, can’t be read now';
  if (storage.protection === 'passphrase') return 'Encrypted under your passphrase';
  return 'Encrypted on this computer';
}

import type { AccountView, StorageView } from '../../electron/ipc/contract.ts';
import { texts } from '../messages/texts.ts';

export function KeptWhere({ account, storage }: { account: AccountView; storage: StorageView }) {
  const { kept } = texts.accountPage;
  if (account.keptForThisRunOnly) return kept.inMemory;
  if (storage.state !== 'ready') return kept.unreadable;
  if (storage.protection === 'passphrase') return kept.passphrase;
  return kept.keyStore;
}

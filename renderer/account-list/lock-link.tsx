import { LockKeyhole } from 'lucide-react';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { settle } from '../store/settle.ts';

/** Locks a passphrase vault. Nothing where there is no lock. */
export function LockLink() {
  const isLockable = useApp(
    ({ storage }) => storage.value.state === 'ready' && storage.value.protection === 'passphrase',
  );
  if (!isLockable) return null;
  return (
    <button type="button" className="sidebar-link" onClick={() => void settle(bridge.lockVault({}))}>
      <LockKeyhole size={16} aria-hidden="true" />
      {texts.accountList.lock}
    </button>
  );
}

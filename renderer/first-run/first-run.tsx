import { Eye, FileDown, KeyRound, Plus, Settings, Unplug } from 'lucide-react';
import { AttemptRows } from '../connect/attempt-rows.tsx';
import { WaitingLine } from '../disconnect/waiting-line.tsx';
import { storageChoices } from '../messages/storage-choice-text.ts';
import { Notices } from '../notices/notices.tsx';
import { StoragePanel } from '../storage/storage-panel.tsx';
import { useApp } from '../store/app-store.ts';
import { openSheet, showSettings } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';

const promises = [
  { Icon: KeyRound, text: 'You sign in in your own browser. Holdfast never sees a password.' },
  { Icon: Eye, text: 'You see what each account may do, and when its access ends.' },
  { Icon: Unplug, text: 'When you let go, the provider is told, and you get a receipt.' },
];

export function FirstRun() {
  const storage = useApp((state) => state.storage.value);
  const hasProblem = storageChoices(storage, 0).length > 0;
  return (
    <main className="first-run">
      <Notices withoutStorage={hasProblem} />
      <div className="first-run-body">
        <h1>Your accounts, held safely</h1>
        <p className="lead">
          Connect an account once. Holdfast keeps its access encrypted on this computer and keeps it working.
        </p>
        {hasProblem ? (
          <StoragePanel storage={storage} />
        ) : (
          <ul className="promises">
            {promises.map(({ Icon, text }) => (
              <li key={text}>
                <Icon size={18} aria-hidden="true" />
                {text}
              </li>
            ))}
          </ul>
        )}
        <div className="first-run-actions">
          <Button
            kind="primary"
            icon={<Plus size={16} aria-hidden="true" />}
            onClick={() => openSheet({ kind: 'choose-provider' })}
          >
            Connect
          </Button>
          <Button
            kind="quiet"
            icon={<FileDown size={16} aria-hidden="true" />}
            onClick={() => openSheet({ kind: 'import' })}
          >
            Import…
          </Button>
          <Button kind="quiet" icon={<Settings size={16} aria-hidden="true" />} onClick={showSettings}>
            Settings
          </Button>
        </div>
        <AttemptRows />
        <WaitingLine />
      </div>
    </main>
  );
}

import { Eye, FileDown, KeyRound, Plus, Settings, Unplug } from 'lucide-react';
import { AttemptRows } from '../connect/attempt-rows.tsx';
import { WaitingLine } from '../disconnect/waiting-line.tsx';
import { storageChoices } from '../messages/storage-choice-text.ts';
import { texts } from '../messages/texts.ts';
import { Notices } from '../notices/notices.tsx';
import { StoragePanel } from '../storage/storage-panel.tsx';
import { useApp } from '../store/app-store.ts';
import { openSheet, showSettings } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';

const promises = [
  { Icon: KeyRound, promise: 'signIn' },
  { Icon: Eye, promise: 'access' },
  { Icon: Unplug, promise: 'letGo' },
] as const;

export function FirstRun() {
  const said = texts.firstRun;
  const storage = useApp((state) => state.storage.value);
  const hasProblem = storageChoices(storage, 0).length > 0;
  return (
    <main className="first-run">
      <Notices withoutStorage={hasProblem} />
      <div className="first-run-body">
        <h1>{said.title}</h1>
        <p className="lead">{said.lead}</p>
        {hasProblem ? (
          <StoragePanel storage={storage} />
        ) : (
          <ul className="promises">
            {promises.map(({ Icon, promise }) => (
              <li key={promise}>
                <Icon size={18} aria-hidden="true" />
                {said.promises[promise]}
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
            {said.connect}
          </Button>
          <Button
            kind="quiet"
            icon={<FileDown size={16} aria-hidden="true" />}
            onClick={() => openSheet({ kind: 'import' })}
          >
            {said.import}
          </Button>
          <Button kind="quiet" icon={<Settings size={16} aria-hidden="true" />} onClick={showSettings}>
            {said.settings}
          </Button>
        </div>
        <AttemptRows />
        <WaitingLine />
      </div>
    </main>
  );
}

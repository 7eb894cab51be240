import { Eye, FileDown, Globe, Plus, Settings, Unplug } from 'lucide-react';
import { AttemptRows } from '../connect/attempt-rows.tsx';
import { WaitingLine } from '../disconnect/waiting-line.tsx';
import { keepingText } from '../messages/keeping-text.ts';
import { texts } from '../messages/texts.ts';
import { Notices } from '../notices/notices.tsx';
import { useApp } from '../store/app-store.ts';
import { openSheet, showSettings } from '../store/navigation.ts';
import { Button } from '../ui/button.tsx';
import { AppMark } from './app-mark.tsx';
import { KeepingPlace } from './keeping-place.tsx';
import { ReadyProviders } from './ready-providers.tsx';

const promises = [
  { Icon: Globe, promise: 'signIn' },
  { Icon: Eye, promise: 'access' },
  { Icon: Unplug, promise: 'letGo' },
] as const;

export function FirstRun() {
  const said = texts.firstRun;
  const storage = useApp((state) => state.storage.value);
  const canKeep = keepingText(storage) !== null;
  return (
    <main className="first-run">
      <Notices withoutStorage />
      <div className="first-run-body">
        <header>
          {canKeep && <AppMark />}
          <h1>{said.title}</h1>
          <p className="lead">{said.lead}</p>
        </header>
        {canKeep && (
          <ul className="promises">
            {promises.map(({ Icon, promise }) => (
              <li key={promise}>
                <Icon size={18} aria-hidden="true" />
                {said.promises[promise]}
              </li>
            ))}
          </ul>
        )}
        <KeepingPlace storage={storage} />
        <div className="first-run-actions">
          <Button
            kind={canKeep ? 'primary' : 'secondary'}
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
        {canKeep && <ReadyProviders />}
        <AttemptRows />
        <WaitingLine />
      </div>
    </main>
  );
}

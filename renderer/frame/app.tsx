import { AccountList } from '../account-list/account-list.tsx';
import { AttemptAnnouncer } from '../connect/attempt-announcer.tsx';
import { FirstRun } from '../first-run/first-run.tsx';
import { LockScreen } from '../storage/lock-screen.tsx';
import { useApp } from '../store/app-store.ts';
import { UndoToast } from '../undo/undo-toast.tsx';
import { Loading } from './loading.tsx';
import { MainPane } from './main-pane.tsx';
import { SheetHost } from './sheet-host.tsx';
import { StartFailed } from './start-failed.tsx';
import { useInteractiveMark } from './use-interactive-mark.ts';
import { useShortcuts } from './use-shortcuts.ts';

export function App() {
  useShortcuts();
  useInteractiveMark();
  const isLoading = useApp(({ start }) => start.at === 'loading');
  // Nothing that speaks: there may be no words yet.
  if (isLoading) return <Loading />;
  return (
    <>
      <Screen />
      <UndoToast />
      <SheetHost />
      <AttemptAnnouncer />
    </>
  );
}

function Screen() {
  const start = useApp((state) => state.start);
  const showing = useApp((state) => state.showing);
  const storage = useApp((state) => state.storage.value);
  const isFirstRun = useApp(({ accounts, page }) => accounts.value.length === 0 && page === 'accounts');
  if (start.at === 'failed') return <StartFailed error={start.error} />;
  if (storage.state === 'passphrase-locked') return <LockScreen nextTryAtMs={storage.nextTryAtMs} />;
  if (isFirstRun) return <FirstRun />;
  return (
    <div className="frame" data-showing={showing}>
      <AccountList />
      <MainPane />
    </div>
  );
}

import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { FileSetAside } from './file-set-aside.tsx';
import { SettingsGroup } from './settings-group.tsx';

/** Files that could not be read and were kept whole. Nothing when there are none. */
export function FilesSetAside() {
  const files = useApp((state) => state.vault.value.setAside);
  const show = useRequest(bridge.showVaultFolder);
  if (files.length === 0) return null;
  const { setAside } = texts.settings;
  return (
    <SettingsGroup
      title={setAside.title}
      note={setAside.note}
      action={
        <Button small kind="quiet" pending={show.pending} onClick={() => void show.run({})}>
          {setAside.showInFolder}
        </Button>
      }
    >
      {show.error && <ErrorBanner error={show.error} />}
      <ul className="rows" aria-label={setAside.title}>
        {files.map((file) => (
          <FileSetAside key={file.name} file={file} />
        ))}
      </ul>
    </SettingsGroup>
  );
}

import { bridge } from '../bridge.ts';
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
  return (
    <SettingsGroup
      title="Files set aside"
      note="They could not be read, and nothing of them was changed. One that can be read again, for example after it was mended, can be put back."
      action={
        <Button small kind="quiet" pending={show.pending} onClick={() => void show.run({})}>
          Show in folder
        </Button>
      }
    >
      {show.error && <ErrorBanner error={show.error} />}
      <ul className="rows" aria-label="Files set aside">
        {files.map((file) => (
          <FileSetAside key={file.name} file={file} />
        ))}
      </ul>
    </SettingsGroup>
  );
}

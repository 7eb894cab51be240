import { bridge } from '../bridge.ts';
import { closeSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { OpenedImport } from './import-steps.ts';

/** Asks for the file; which one, the main process alone gets to know. */
export function ImportFileSheet({ onOpened }: { onOpened: (opened: OpenedImport) => void }) {
  const open = useRequest(bridge.openImport);
  const choose = async () => {
    const result = await open.run({});
    if (result?.opened) onOpened(result.opened);
  };
  return (
    <Sheet
      title="Import"
      subtitle="From an export of Holdfast, made on this or another computer."
      page="file"
      onClose={closeSheet}
      busy={open.pending}
      footer={
        <>
          {open.error && <ErrorBanner error={open.error} />}
          <Button disabled={open.pending} onClick={closeSheet}>
            Cancel
          </Button>
          <Button kind="primary" first pending={open.pending} onClick={() => void choose()}>
            Choose file…
          </Button>
        </>
      }
    >
      <ol className="steps-plain">
        <li>You choose the file and type its passphrase.</li>
        <li>You see what is in it, and tick what you want here.</li>
        <li>Only then is anything changed.</li>
      </ol>
    </Sheet>
  );
}

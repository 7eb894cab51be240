import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
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
  const words = texts.importing;
  return (
    <Sheet
      title={words.title}
      subtitle={words.subtitle}
      page="file"
      onClose={closeSheet}
      busy={open.pending}
      footer={
        <>
          {open.error && <ErrorBanner error={open.error} />}
          <Button disabled={open.pending} onClick={closeSheet}>
            {words.cancel}
          </Button>
          <Button kind="primary" first pending={open.pending} onClick={() => void choose()}>
            {words.chooseFile}
          </Button>
        </>
      }
    >
      <ol className="steps-plain">
        <li>{words.stepFile}</li>
        <li>{words.stepChoice}</li>
        <li>{words.stepChange}</li>
      </ol>
    </Sheet>
  );
}

import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { closeSheet, openSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';

/** Goes on with a key store that does not have the key of this vault. */
export function GoOnSheet({ next }: { next: 'close' | 'import' }) {
  const said = texts.storage.goOn;
  const accounts = useApp((state) => state.accountCount);
  const goOn = useRequest(bridge.goOnWithThisKeyStore);
  const run = async () => {
    if (!(await goOn.run({}))) return;
    if (next === 'import') openSheet({ kind: 'import' });
    else closeSheet();
  };
  return (
    <Sheet
      title={said.title}
      onClose={closeSheet}
      busy={goOn.pending}
      footer={
        <>
          <Button first disabled={goOn.pending} onClick={closeSheet}>
            {texts.storage.cancel}
          </Button>
          <Button kind="primary" pending={goOn.pending} onClick={() => void run()}>
            {next === 'import' ? said.buttonWithImport : said.button}
          </Button>
        </>
      }
    >
      {goOn.error && <ErrorBanner error={goOn.error} />}
      <p>{accounts === 0 ? said.keepsTheKey : said.mustBeReconnected(accounts)}</p>
      <p>{said.nothingDeleted}</p>
    </Sheet>
  );
}

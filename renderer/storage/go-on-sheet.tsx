import { bridge } from '../bridge.ts';
import { countText } from '../messages/count-text.ts';
import { useApp } from '../store/app-store.ts';
import { closeSheet, openSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';

/** Goes on with a key store that does not have the key of this vault. */
export function GoOnSheet({ next }: { next: 'close' | 'import' }) {
  const accounts = useApp((state) => state.accounts.value.length);
  const goOn = useRequest(bridge.goOnWithThisKeyStore);
  const run = async () => {
    if (!(await goOn.run({}))) return;
    if (next === 'import') openSheet({ kind: 'import' });
    else closeSheet();
  };
  return (
    <Sheet
      title="Go on with this key store?"
      onClose={closeSheet}
      busy={goOn.pending}
      footer={
        <>
          <Button first disabled={goOn.pending} onClick={closeSheet}>
            Cancel
          </Button>
          <Button kind="primary" pending={goOn.pending} onClick={() => void run()}>
            {next === 'import' ? 'Go on and import' : 'Go on'}
          </Button>
        </>
      }
    >
      {goOn.error && <ErrorBanner error={goOn.error} />}
      <p>
        {accounts === 0
          ? 'From now on it keeps the key.'
          : `${countText(accounts, 'account')} can’t be read with it and must be reconnected.`}
      </p>
      <p>
        Nothing is deleted: what is on the disk stays as it is, and can be read again if the earlier key comes
        back.
      </p>
    </Sheet>
  );
}

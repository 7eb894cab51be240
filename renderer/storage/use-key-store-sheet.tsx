import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { closeSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ConvertingLine } from './converting-line.tsx';

/** Back from a passphrase to the system's key store. */
export function UseKeyStoreSheet() {
  const said = texts.storage.useKeyStore;
  const protect = useRequest(bridge.protectByKeyStore);
  const run = async () => {
    if (await protect.run({})) closeSheet();
  };
  return (
    <Sheet
      title={said.title}
      onClose={closeSheet}
      busy={protect.pending}
      footer={
        <>
          <Button first disabled={protect.pending} onClick={closeSheet}>
            {texts.storage.cancel}
          </Button>
          <Button kind="primary" pending={protect.pending} onClick={() => void run()}>
            {said.button}
          </Button>
        </>
      }
    >
      {protect.error && <ErrorBanner error={protect.error} />}
      <p>{said.meaning}</p>
      <ConvertingLine />
    </Sheet>
  );
}

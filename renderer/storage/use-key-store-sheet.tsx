import { bridge } from '../bridge.ts';
import { closeSheet } from '../store/navigation.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ConvertingLine } from './converting-line.tsx';

/** Back from a passphrase to the system's key store. */
export function UseKeyStoreSheet() {
  const protect = useRequest(bridge.protectByKeyStore);
  const run = async () => {
    if (await protect.run({})) closeSheet();
  };
  return (
    <Sheet
      title="Use the key store instead?"
      onClose={closeSheet}
      busy={protect.pending}
      footer={
        <>
          <Button first disabled={protect.pending} onClick={closeSheet}>
            Cancel
          </Button>
          <Button kind="primary" pending={protect.pending} onClick={() => void run()}>
            Use the key store
          </Button>
        </>
      }
    >
      {protect.error && <ErrorBanner error={protect.error} />}
      <p>
        The system’s key store then keeps the key, and opens when you sign in. Holdfast asks for no passphrase
        any more, and no longer locks by itself.
      </p>
      <ConvertingLine />
    </Sheet>
  );
}

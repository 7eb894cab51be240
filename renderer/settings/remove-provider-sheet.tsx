import type { ClientView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
import { texts } from '../messages/texts.ts';
import { useApp } from '../store/app-store.ts';
import { closeSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';

/** Removes one of the person's own providers; accounts that are still at it hold it. */
export function RemoveProviderSheet({ providerId }: { providerId: string }) {
  const provider = useProvider(providerId);
  const count = useApp(
    ({ accounts }) => accounts.value.filter((account) => account.providerId === providerId).length,
  );
  const remove = useRequest(bridge.removeProvider);
  const words = texts.settings.removeProvider;
  const run = async () => {
    if (await remove.run({ providerId })) closeSheet();
  };
  return (
    <Sheet
      title={provider ? words.title(provider.name) : words.titleUnnamed}
      subtitle={provider?.host}
      onClose={closeSheet}
      busy={remove.pending}
      footer={
        <>
          <Button first onClick={closeSheet}>
            {words.cancel}
          </Button>
          <Button kind="danger" pending={remove.pending} onClick={() => void run()}>
            {words.remove}
          </Button>
        </>
      }
    >
      {remove.error && <ErrorBanner error={remove.error} providerId={providerId} />}
      <p>{lossText(provider?.clients ?? [])}</p>
      {count > 0 && !remove.error && <p>{words.connected(count)}</p>}
    </Sheet>
  );
}

function lossText(clients: readonly ClientView[]): string {
  const words = texts.settings.removeProvider;
  if (clients.length === 0) return words.loss;
  const hasSecrets = clients.some(({ hasSecret }) => hasSecret);
  return hasSecrets ? words.lossWithSecrets(clients.length) : words.lossWithClients(clients.length);
}

import type { ClientView } from '../../electron/ipc/contract.ts';
import { bridge } from '../bridge.ts';
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
  const run = async () => {
    if (await remove.run({ providerId })) closeSheet();
  };
  return (
    <Sheet
      title={`Remove ${provider?.name ?? 'this provider'}?`}
      subtitle={provider?.host}
      onClose={closeSheet}
      busy={remove.pending}
      footer={
        <>
          <Button first onClick={closeSheet}>
            Cancel
          </Button>
          <Button kind="danger" pending={remove.pending} onClick={() => void run()}>
            Remove provider
          </Button>
        </>
      }
    >
      {remove.error && <ErrorBanner error={remove.error} providerId={providerId} />}
      <p>
        Holdfast forgets its addresses{clientsText(provider?.clients ?? [])}. Nothing changes at the provider
        itself.
      </p>
      {count > 0 && !remove.error && (
        <p>
          {count === 1 ? 'One account is' : `${count} accounts are`} connected with it. Disconnect{' '}
          {count === 1 ? 'it' : 'them'} first.
        </p>
      )}
    </Sheet>
  );
}

function clientsText(clients: readonly ClientView[]): string {
  if (clients.length === 0) return '';
  const secrets = clients.some(({ hasSecret }) => hasSecret) ? ', secrets included' : '';
  return clients.length === 1 ? ` and its client${secrets}` : ` and its ${clients.length} clients${secrets}`;
}

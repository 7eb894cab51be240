import { bridge } from '../bridge.ts';
import { useApp } from '../store/app-store.ts';
import { closeSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';

export function RemoveSetUpSheet({ providerId }: { providerId: string }) {
  const provider = useProvider(providerId);
  const count = useApp(
    ({ accounts }) => accounts.value.filter((account) => account.providerId === providerId).length,
  );
  const remove = useRequest(bridge.removeClient);
  const run = async () => {
    if (await remove.run({ providerId })) closeSheet();
  };
  return (
    <Sheet
      title={`Remove the set-up of ${provider?.name}?`}
      onClose={closeSheet}
      busy={remove.pending}
      footer={
        <>
          <Button first onClick={closeSheet}>
            Cancel
          </Button>
          <Button kind="danger" pending={remove.pending} onClick={() => void run()}>
            Remove
          </Button>
        </>
      }
    >
      {remove.error && <ErrorBanner error={remove.error} providerId={providerId} />}
      <p>
        Holdfast forgets the client ID and its secret. {lossText(count)} The registration at {provider?.name}{' '}
        itself stays.
      </p>
    </Sheet>
  );
}

function lossText(count: number): string {
  if (count === 0) return 'No account uses it.';
  const accounts = count === 1 ? 'The account that uses it stays' : `The ${count} accounts that use it stay`;
  return `${accounts} in the list, but can’t be renewed until you set it up again.`;
}

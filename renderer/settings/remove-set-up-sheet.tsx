import { bridge } from '../bridge.ts';
import { clientName } from '../messages/connect-client-text.ts';
import { useApp } from '../store/app-store.ts';
import { closeSheet, openSheet } from '../store/navigation.ts';
import { useProvider } from '../store/selectors.ts';
import type { Sheet as SheetState } from '../store/sheet.ts';
import { useRequest } from '../store/use-request.ts';
import { Button } from '../ui/button.tsx';
import { ErrorBanner } from '../ui/error-banner.tsx';
import { Sheet } from '../ui/sheet.tsx';

interface RemoveSetUpSheetProps {
  providerId: string;
  clientId: string;
  /** Where to go afterwards. */
  back?: SheetState;
}

export function RemoveSetUpSheet({ providerId, clientId, back }: RemoveSetUpSheetProps) {
  const provider = useProvider(providerId);
  const client = provider?.clients.find((each) => each.clientId === clientId);
  const count = useApp(
    ({ accounts }) =>
      accounts.value.filter((account) => account.providerId === providerId && account.clientId === clientId)
        .length,
  );
  const remove = useRequest(bridge.removeClient);
  const leave = () => (back ? openSheet(back) : closeSheet());
  const run = async () => {
    if (await remove.run({ providerId, clientId })) leave();
  };
  return (
    <Sheet
      title={`Remove ${client ? clientName(client) : 'this client'}?`}
      subtitle={provider?.name}
      onClose={leave}
      busy={remove.pending}
      footer={
        <>
          <Button first onClick={leave}>
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
        Holdfast forgets the client ID{client?.hasSecret && ' and its secret'}. {lossText(count)} The
        registration at {provider?.name} itself stays.
      </p>
    </Sheet>
  );
}

function lossText(count: number): string {
  if (count === 0) return 'No account uses it.';
  const accounts = count === 1 ? 'The account that uses it stays' : `The ${count} accounts that use it stay`;
  return `${accounts} in the list, but can’t be renewed until you set it up again.`;
}

import { bridge } from '../bridge.ts';
import { clientName } from '../messages/connect-client-text.ts';
import { texts } from '../messages/texts.ts';
import { inOneLine } from '../messages/words.ts';
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
  const words = texts.settings.removeSetUp;
  const leave = () => (back ? openSheet(back) : closeSheet());
  const run = async () => {
    if (await remove.run({ providerId, clientId })) leave();
  };
  return (
    <Sheet
      title={client ? words.title(clientName(client)) : words.titleUnnamed}
      subtitle={provider?.name}
      onClose={leave}
      busy={remove.pending}
      footer={
        <>
          <Button first onClick={leave}>
            {words.cancel}
          </Button>
          <Button kind="danger" pending={remove.pending} onClick={() => void run()}>
            {words.remove}
          </Button>
        </>
      }
    >
      {remove.error && <ErrorBanner error={remove.error} providerId={providerId} />}
      <p>
        {inOneLine(
          client?.hasSecret ? words.lossWithSecret : words.loss,
          words.accounts(count),
          provider ? words.stays(provider.name) : '',
        )}
      </p>
    </Sheet>
  );
}
